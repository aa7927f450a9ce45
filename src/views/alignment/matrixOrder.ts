import { orderByCloseness, orderByGroup, orderByName } from '../../core/ordering/orderStates.ts';
import { REGIONAL_GROUPS } from '../../core/state/regionalGroup.ts';
import type { Order } from '../../url/viewState.ts';
import type { Alignment } from './alignment.ts';

/** The states along a matrix, and where a line is drawn. */
export interface MatrixOrder {
  /** Places of the alignment. */
  readonly order: readonly number[];
  /** Places in the order before which a bloc or group begins, other than the first. */
  readonly boundaries: readonly number[];
}

/** Lines up the states as the reader chose; `reference` is the place of the state that the order `state` is by. */
export function orderMatrix(
  alignment: Alignment,
  order: Order,
  reference: number,
  compare: (a: string, b: string) => number,
): MatrixOrder {
  const { states, blocOrder, blocs, dissimilarities } = alignment;
  switch (order) {
    case 'blocs': {
      // States alone are no bloc, and stand together without lines.
      const shared = blocs.filter(({ length }) => length > 1);
      const blocOf = new Map(shared.flatMap((bloc, place) => bloc.map((state) => [state, place] as const)));
      return withBoundaries(blocOrder, (state) => blocOf.get(state));
    }
    case 'group': {
      const groups = states.map(({ group }) => group);
      return withBoundaries(orderByGroup(groups, REGIONAL_GROUPS, blocOrder), (state) => groups[state]);
    }
    case 'name': {
      const names = states.map(({ name }) => name);
      return { order: orderByName(names, compare), boundaries: [] };
    }
    case 'state':
      return { order: orderByCloseness(dissimilarities, reference), boundaries: [] };
  }
}

function withBoundaries(order: readonly number[], partOf: (state: number) => unknown): MatrixOrder {
  const boundaries = order.flatMap((state, place) => {
    const before = order[place - 1];
    return before === undefined || partOf(before) === partOf(state) ? [] : [place];
  });
  return { order, boundaries };
}
