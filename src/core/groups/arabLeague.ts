import { defineGroup } from './politicalGroup.ts';

/**
 * The League of Arab States, whose members at the United Nations are the Arab Group.
 *
 * Suspension is not withdrawal: Egypt (31 March 1979 to 23 May 1989), Libya (22 February to 27 August 2011) and the
 * Syrian Arab Republic (16 November 2011 to 7 May 2023) stayed members, could not sit in the League, and count here
 * throughout. Yemen joined in 1945; Democratic Yemen (YMD) belonged from 12 December 1967 until the two united.
 *
 * Source: the League's list of member states; the days are those of accession as commonly given.
 */
export const ARAB_LEAGUE = defineGroup('arab-league', {
  joined: [
    ['1945-03-22', 'EGY IRQ JOR LBN SAU SYR'],
    ['1945-05-05', 'YEM'],
    ['1953-03-28', 'LBY'],
    ['1956-01-19', 'SDN'],
    ['1958-10-01', 'MAR TUN'],
    ['1961-07-20', 'KWT'],
    ['1962-08-16', 'DZA'],
    ['1967-12-12', 'YMD'],
    ['1971-09-11', 'BHR QAT'],
    ['1971-09-29', 'OMN'],
    ['1971-12-06', 'ARE'],
    ['1973-11-26', 'MRT'],
    ['1974-02-14', 'SOM'],
    ['1976-09-09', 'PSE'],
    ['1977-09-04', 'DJI'],
    ['1993-11-20', 'COM'],
  ],
  left: [['1990-05-21', 'YMD']],
});
