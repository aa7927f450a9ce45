import { useMemo } from 'react';
import { BODIES, type Body, isBody } from '../../core/body.ts';
import { withShape } from '../../core/sources/plain/changeMapping.ts';
import { checkMapping } from '../../core/sources/plain/checkMapping.ts';
import { DATE_ORDERS } from '../../core/sources/plain/plainMapping.ts';
import { MAPPING_WORDS } from '../../i18n/mapping.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { ColumnSelects } from './ColumnSelects.tsx';
import { LabelledSelect } from './LabelledSelect.tsx';
import { MappingPreview } from './MappingPreview.tsx';
import type { MappingFormProps } from './mappingFormProps.ts';
import { ValueSelects } from './ValueSelects.tsx';
import './MappingForm.css';

const SHAPES = ['long', 'wide', 'texts'] as const;

/** What the columns and values of a table mean, to be looked at and changed, with its first rows as they would be read. */
export function MappingForm({ source, header, rows, mapping, resolver, onChange }: MappingFormProps) {
  const words = useWords(MAPPING_WORDS);
  return (
    <fieldset className="mapping-form">
      <legend>{words.title(source)}</legend>
      <p className="small muted">{words.lead}</p>
      <Choice
        legend={words.shape}
        options={SHAPES.map((value) => ({ value, label: words.shapes[value] }))}
        chosen={mapping.shape}
        onChange={(shape) => onChange(withShape(mapping, shape, header, resolver))}
      />
      <ColumnSelects header={header} mapping={mapping} onChange={onChange} />
      <BodySelect mapping={mapping} onChange={onChange} />
      {mapping.columns.date !== undefined && (
        <Choice
          legend={words.dates}
          options={DATE_ORDERS.map((value) => ({ value, label: words.dateOrders[value] }))}
          chosen={mapping.dates}
          onChange={(dates) => onChange({ ...mapping, dates })}
        />
      )}
      <ValueSelects rows={rows} mapping={mapping} onChange={onChange} />
      <Doubts header={header} rows={rows} mapping={mapping} resolver={resolver} />
      <MappingPreview rows={rows} mapping={mapping} resolver={resolver} />
    </fieldset>
  );
}

function BodySelect({ mapping, onChange }: Pick<MappingFormProps, 'mapping' | 'onChange'>) {
  const { bodies } = useMessages();
  const words = useWords(MAPPING_WORDS);
  return (
    <LabelledSelect<Body>
      label={words.body}
      none={words.noBody}
      options={BODIES.map((value) => ({ value, label: bodies[value] }))}
      chosen={mapping.body}
      parse={(text) => (isBody(text) ? text : undefined)}
      onChange={(body) => onChange({ ...mapping, body })}
    />
  );
}

/** What is missing or in doubt; read out when it changes. */
function Doubts({
  header,
  rows,
  mapping,
  resolver,
}: Pick<MappingFormProps, 'header' | 'rows' | 'mapping' | 'resolver'>) {
  const { bodies } = useMessages();
  const words = useWords(MAPPING_WORDS);
  const doubts = useMemo(
    () => checkMapping({ header, rows }, mapping, resolver),
    [header, rows, mapping, resolver],
  );
  return (
    <div role="status" className="small">
      {doubts.length === 0 ? (
        <p>{words.certain}</p>
      ) : (
        <ul>
          {doubts.map((doubt) => (
            <li key={'column' in doubt ? doubt.column : doubt.kind}>{words.doubt(doubt, bodies)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
