import type { DataSetIndex } from '../core/dataSetIndex.ts';
import { offeredSuccessions } from '../core/joinLines.ts';
import { remember } from '../core/remember.ts';
import type { IgnoredParameter } from '../url/parseViewState.ts';
import type { ViewState } from '../url/viewState.ts';

/**
 * What a link asks for that is well formed but not in the data set: sessions, bodies, subjects and states of which
 * it has nothing. Empty where all is there.
 */
export function unknownValues(
  { filter, ...view }: ViewState,
  index: DataSetIndex,
): readonly IgnoredParameter[] {
  const { sessions, subjects } = knownValues(index);
  const chosenStates = [
    ...view.states.map((code) => ({ key: 'states', value: code })),
    ...(view.anchors ?? []).map((code) => ({ key: 'anchors', value: code })),
    ...view.sets.flatMap(({ states }) => states.map((code) => ({ key: 'sets', value: code }))),
    ...(view.reference === undefined ? [] : [{ key: 'ref', value: view.reference }]),
  ];
  return [
    ...filter.bodies.filter((body) => !index.bodies.includes(body)).map((value) => ({ key: 'body', value })),
    ...filter.sessions
      .filter((session) => !sessions.has(session))
      .map((value) => ({ key: 'session', value })),
    ...filter.subjects
      .filter((subject) => !subjects.has(subject))
      .map((value) => ({ key: 'subject', value })),
    ...view.joined
      .filter((succession) => !offeredSuccessions(index).includes(succession))
      .map((value) => ({ key: 'join', value })),
    ...chosenStates.filter(({ value }) => !index.votingStates.has(value)),
  ];
}

const knownValues = remember(({ dataSet: { resolutions } }: DataSetIndex) => ({
  sessions: new Set(resolutions.map(({ session }) => session)),
  subjects: new Set(resolutions.flatMap((resolution) => resolution.subjects)),
}));
