import { defineGroup } from './politicalGroup.ts';

/**
 * The Non-Aligned Movement: full members, not observers or guests.
 *
 * There is no treaty; a member counts from the summit or ministerial meeting that admitted it. Known by the year only:
 * whoever joined in a year counts from its 1 January, whoever left in a year until the 31 December before. Left:
 * Myanmar in 1979 (back in 1992), Argentina in 1991, Yugoslavia with its end in 1992; Cyprus and Malta, to the day,
 * with their accession to the European Union. Chile stayed away from 1973 to 1990 without withdrawing. Lists differ by
 * some years for Angola, Chile, Ecuador, Namibia, Viet Nam and the Democratic People's Republic of Korea.
 *
 * Source: final documents and member lists of the Movement's conferences, 1961 to 2024.
 */
export const NON_ALIGNED_MOVEMENT = defineGroup('nam', {
  joined: [
    [
      '1961-01-01',
      'AFG COD CUB CYP DZA EGY ETH GHA GIN IDN IND IRQ KHM LBN LKA MAR MLI MMR NPL SAU SDN SOM TUN YEM YUG',
    ],
    ['1964-01-01', 'BDI BEN CAF CMR COG JOR KEN KWT LAO LBR LBY MRT MWI NGA SEN SLE SYR TCD TGO TZA UGA ZMB'],
    ['1970-01-01', 'ARE BWA GNQ GUY JAM LSO MYS RWA SGP SWZ TTO YMD'],
    ['1973-01-01', 'ARG BFA BGD BHR BTN CHL CIV GAB GMB MDG MLT MUS NER OMN PER QAT'],
    ['1976-01-01', 'AGO COM CPV GNB MDV MOZ PAN PRK PSE STP SYC VNM'],
    ['1979-01-01', 'BOL GRD IRN NAM NIC PAK ZWE'],
    ['1981-01-01', 'BLZ'],
    ['1983-01-01', 'BHS BRB COL DJI ECU LCA SUR VUT'],
    ['1989-01-01', 'VEN'],
    ['1992-01-01', 'MMR'],
    ['1993-01-01', 'BRN GTM MNG PHL PNG THA UZB'],
    ['1994-01-01', 'ZAF'],
    ['1995-01-01', 'ERI HND TKM'],
    ['1998-01-01', 'BLR'],
    ['2000-01-01', 'DOM'],
    ['2003-01-01', 'TLS VCT'],
    ['2006-01-01', 'ATG DMA HTI KNA'],
    ['2011-01-01', 'AZE FJI'],
    ['2024-01-01', 'SSD'],
  ],
  left: [
    ['1978-12-31', 'MMR'],
    ['1990-05-21', 'YMD'],
    ['1990-12-31', 'ARG'],
    ['1991-12-31', 'YUG'],
    ['2004-04-30', 'CYP MLT'],
  ],
});
