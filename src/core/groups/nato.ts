import { defineGroup } from './politicalGroup.ts';

/**
 * The North Atlantic Treaty Organization, from the signing of the treaty on 4 April 1949.
 *
 * France and Greece stayed members while outside the military structure. Germany is DEU throughout, from 6 May 1955.
 *
 * Source: the Organization's list of accessions.
 */
export const NATO = defineGroup('nato', {
  joined: [
    ['1949-04-04', 'BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA'],
    ['1952-02-18', 'GRC TUR'],
    ['1955-05-06', 'DEU'],
    ['1982-05-30', 'ESP'],
    ['1999-03-12', 'CZE HUN POL'],
    ['2004-03-29', 'BGR EST LTU LVA ROU SVK SVN'],
    ['2009-04-01', 'ALB HRV'],
    ['2017-06-05', 'MNE'],
    ['2020-03-27', 'MKD'],
    ['2023-04-04', 'FIN'],
    ['2024-03-07', 'SWE'],
  ],
});
