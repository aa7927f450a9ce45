import { defineGroup } from './politicalGroup.ts';

/**
 * The Organisation for Economic Co-operation and Development: members, not key partners.
 *
 * Dates are those on which the convention entered into force for a state, or its instrument was deposited.
 *
 * Source: the Organisation's list of ratifications of its convention.
 */
export const OECD = defineGroup('oecd', {
  joined: [
    ['1961-09-30', 'AUT BEL CAN CHE DEU DNK ESP FRA GBR GRC IRL ISL NOR PRT SWE TUR USA'],
    ['1961-11-13', 'NLD'],
    ['1961-12-07', 'LUX'],
    ['1962-03-29', 'ITA'],
    ['1964-04-28', 'JPN'],
    ['1969-01-28', 'FIN'],
    ['1971-06-07', 'AUS'],
    ['1973-05-29', 'NZL'],
    ['1994-05-18', 'MEX'],
    ['1995-12-21', 'CZE'],
    ['1996-05-07', 'HUN'],
    ['1996-11-22', 'POL'],
    ['1996-12-12', 'KOR'],
    ['2000-12-14', 'SVK'],
    ['2010-05-07', 'CHL'],
    ['2010-07-21', 'SVN'],
    ['2010-09-07', 'ISR'],
    ['2010-12-09', 'EST'],
    ['2016-07-01', 'LVA'],
    ['2018-07-05', 'LTU'],
    ['2020-04-28', 'COL'],
    ['2021-05-25', 'CRI'],
  ],
});
