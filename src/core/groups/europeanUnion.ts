import { defineGroup } from './politicalGroup.ts';

/**
 * The European Union, and before 1 November 1993 the European Economic Community that it grew from.
 *
 * All dates are those of accession; the United Kingdom's last day was 31 January 2020. Germany is DEU throughout:
 * the German Democratic Republic (DDR) was no member and joined the Federal Republic on 3 October 1990. The Union
 * itself, an observer at the United Nations, has no vote.
 *
 * Source: treaties of accession, as listed by the European Union.
 */
export const EUROPEAN_UNION = defineGroup('eu', {
  joined: [
    ['1958-01-01', 'BEL DEU FRA ITA LUX NLD'],
    ['1973-01-01', 'DNK GBR IRL'],
    ['1981-01-01', 'GRC'],
    ['1986-01-01', 'ESP PRT'],
    ['1995-01-01', 'AUT FIN SWE'],
    ['2004-05-01', 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN'],
    ['2007-01-01', 'BGR ROU'],
    ['2013-07-01', 'HRV'],
  ],
  left: [['2020-01-31', 'GBR']],
});
