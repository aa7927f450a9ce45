import { describe, expect, test } from 'vitest';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { parseViewState } from '../../../src/url/parseViewState.ts';
import { serializeViewState } from '../../../src/url/serializeViewState.ts';
import { DEFAULT_VIEW_STATE, type StateSet, type ViewState } from '../../../src/url/viewState.ts';
import {
  chosenGroups,
  offeredGroups,
  withGroups,
  withoutSet,
  withSet,
} from '../../../src/views/groups/offeredGroups.ts';

const REGIONAL = ['african', 'asia-pacific', 'eastern-european', 'grulac', 'weog'];

function makeSet(name: string): StateSet {
  return { name, states: [stateCode('MEX'), stateCode('BRA')] };
}

function makeView(fields: Partial<ViewState>): ViewState {
  return { ...DEFAULT_VIEW_STATE, view: 'groups', ...fields };
}

function shownIds(view: ViewState): readonly string[] {
  return chosenGroups(view).shown.map(({ id }) => id);
}

describe(offeredGroups, () => {
  test('offers each group under an id that a link can carry', () => {
    const ids = offeredGroups([makeSet('A'), makeSet('B')]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { state, ignored } = parseViewState(serializeViewState(makeView({ groups: ids })));
    expect(ignored).toEqual([]);
    expect(state.groups).toEqual(ids);
  });
});

describe(chosenGroups, () => {
  test('shows the regional groups and the reader’s own where the link names none', () => {
    expect(shownIds(makeView({}))).toEqual(REGIONAL);
    expect(shownIds(makeView({ sets: [makeSet('A')] }))).toEqual([...REGIONAL, 'set-1']);
  });

  test('shows what the link names, in the order offered, and says what it does not know', () => {
    const choice = chosenGroups(makeView({ groups: ['set-1', 'eu', 'atlantis'] }));
    expect(choice.shown.map(({ id }) => id)).toEqual(['eu']);
    expect(choice.unknown).toEqual(['set-1', 'atlantis']);
  });

  test('shows the default where nothing named is known', () => {
    expect(shownIds(makeView({ groups: ['atlantis'] }))).toEqual(REGIONAL);
  });
});

describe(withGroups, () => {
  test('leaves the default out of the link, whatever its order', () => {
    expect(withGroups(makeView({ groups: ['eu'] }), REGIONAL.toReversed()).groups).toEqual([]);
    expect(withGroups(makeView({}), ['eu']).groups).toEqual(['eu']);
  });
});

describe(withSet, () => {
  test('shows a new set beside what is shown', () => {
    expect(shownIds(withSet(makeView({}), makeSet('A')))).toEqual([...REGIONAL, 'set-1']);
    expect(shownIds(withSet(makeView({ groups: ['eu'] }), makeSet('A')))).toEqual(['eu', 'set-1']);
  });

  test('changes a set in its place', () => {
    const view = makeView({ groups: ['set-2'], sets: [makeSet('A'), makeSet('B')] });
    const changed = withSet(view, makeSet('C'), 0);
    expect(changed.sets.map(({ name }) => name)).toEqual(['C', 'B']);
    expect(changed.groups).toEqual(['set-2']);
  });
});

describe(withoutSet, () => {
  test('keeps the other sets shown, though their ids change', () => {
    const sets = ['A', 'B', 'C'].map(makeSet);
    const view = withoutSet(makeView({ sets, groups: ['eu', 'set-1', 'set-3'] }), 0);
    expect(view.sets.map(({ name }) => name)).toEqual(['B', 'C']);
    expect(view.groups).toEqual(['eu', 'set-2']);
  });
});
