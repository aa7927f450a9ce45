import type { NameResolver } from '../../state/resolveName.ts';
import { stateSaid } from './identifyPlainState.ts';
import type { PlainColumn, PlainMapping, PlainValue, StateColumn } from './plainMapping.ts';
import { foldValue } from './readValue.ts';

/** The mapping with what a column says changed; undefined for a column that says nothing of the kind. */
export function withColumn(
  mapping: PlainMapping,
  name: PlainColumn,
  index: number | undefined,
): PlainMapping {
  const others = Object.entries(mapping.columns).filter(([other, at]) => other !== name && at !== index);
  const columns = { ...Object.fromEntries(others), ...(index === undefined ? {} : { [name]: index }) };
  if (mapping.shape !== 'wide') return { ...mapping, columns };
  return { ...mapping, columns, stateColumns: mapping.stateColumns.filter(({ column }) => column !== index) };
}

/** The mapping with the meaning of a value changed; undefined for one that means nothing known. */
export function withValue(mapping: PlainMapping, cell: string, value: PlainValue | undefined): PlainMapping {
  const folded = foldValue(cell);
  const others = Object.entries(mapping.values).filter(([other]) => other !== folded);
  return {
    ...mapping,
    values: Object.fromEntries(value === undefined ? others : [...others, [folded, value]]),
  };
}

/** The mapping for a table of another shape; in a wide one every column that is called as a state is, is of it. */
export function withShape(
  mapping: PlainMapping,
  shape: PlainMapping['shape'],
  header: readonly string[],
  resolver: NameResolver,
): PlainMapping {
  const { columns, values, dates, body } = mapping;
  const { state, position, ...texts } = columns;
  switch (shape) {
    case 'long':
      return { shape, columns, values, dates, body };
    case 'wide':
      return {
        shape,
        columns: texts,
        values,
        dates,
        body,
        stateColumns: findStates(header, texts, resolver),
      };
    case 'texts':
      return { shape, columns: texts, values, dates, body };
  }
}

function findStates(
  header: readonly string[],
  texts: PlainMapping['columns'],
  resolver: NameResolver,
): readonly StateColumn[] {
  const taken = new Set(Object.values(texts));
  return header.flatMap((name, column) => {
    const state = taken.has(column) ? undefined : stateSaid(name, resolver);
    return state === undefined ? [] : [{ column, state }];
  });
}
