import { undatedCount } from '../core/agreement/periods.ts';
import {
  COHESION_COLUMNS,
  type CohesionRow,
  listCohesion,
  type OwnGroup,
} from '../core/reports/cohesionReport.ts';
import { isRegionalGroup } from '../core/state/regionalGroup.ts';
import type { State } from '../core/state/state.ts';
import type { Analysis } from './analysis.ts';
import { divisionHelp, readDivision } from './divisionOption.ts';
import { findStates } from './findStates.ts';
import { type OptionReader, splitAtCommas } from './optionReader.ts';

/** `cohesion`: how much groups vote as one. */
export const COHESION: Analysis<CohesionRow> = {
  command: 'cohesion',
  help: {
    purpose: 'Says how much groups of states vote as one: one row per group and period.',
    options: [
      ['--group NAME:A,B,…', 'a group of your own, by codes; may be given several times'],
      divisionHelp('all'),
    ],
    notes: `The five regional groups come first, with the members that each had on the day of the vote, then your own. A mean
counts every vote once. A vote without a date counts for no regional group and in no year. Where there is no vote to
take a mean of, the cell is empty and its n is 0.`,
    example: 'cohesion public/data/hrc-2022-2023 --by session --group BRICS:BRA,RUS,IND,CHN,ZAF',
  },
  options: { texts: ['by'], lists: ['group'] },
  columns: COHESION_COLUMNS,
  prepare: (options) => {
    const division = readDivision(options, 'all');
    const named = readGroups(options);
    return ({ index, selection, note }) => {
      const undated = undatedCount(index.table, selection);
      if (undated > 0)
        note(`${undated} of the votes have no date; they count for no regional group and no year.`);
      const ownGroups = named.map((group) => findGroup(group, index.dataSet.states, options.reject));
      return listCohesion(index, selection, { division, ownGroups });
    };
  },
};

interface NamedGroup {
  readonly name: string;
  readonly states: readonly string[];
}

function readGroups(options: OptionReader): readonly NamedGroup[] {
  const groups = (options.every('group') ?? []).map((text): NamedGroup => {
    const colon = text.lastIndexOf(':');
    const name = text.slice(0, Math.max(0, colon)).trim();
    if (name === '')
      options.reject(`--group is “${text}”; it is a name, a colon and codes: BRICS:BRA,RUS,IND.`);
    return { name, states: splitAtCommas(text.slice(colon + 1)) };
  });
  groups.forEach(({ name }, index) => {
    if (isRegionalGroup(name) || groups.findIndex((other) => other.name === name) < index)
      options.reject(`--group ${name}: there is a group of this name already.`);
  });
  return groups;
}

function findGroup(
  { name, states: named }: NamedGroup,
  states: readonly State[],
  reject: OptionReader['reject'],
): OwnGroup {
  const found = findStates(named, states, (wrong) => reject(`--group ${name}: ${wrong}`));
  if (found !== undefined && found.length < 2) reject(`--group ${name} names fewer than two states.`);
  return { name, states: found ?? [] };
}
