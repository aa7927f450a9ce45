import { defineGroup } from './politicalGroup.ts';

/**
 * The Group of 77 (with China) in the United Nations.
 *
 * The founders are the signatories of the Joint Declaration of 15 June 1964, without the Republic of Viet-Nam, which
 * had no seat; New Zealand, which had signed an earlier draft, is not among them. **Later dates are approximate**: the
 * Group publishes a list of members and no dates, so a later member counts from 1 January of the year in which it
 * joined the United Nations, or of a later year where it is known to have waited. Good for votes since the 1990s; in
 * the years before it may be off by a few years for some states.
 *
 * Left: Mexico in 1994 and the Republic of Korea in 1996 (until the 31 December before) on joining the OECD; Cyprus
 * and Malta in May 2004, Palau in 2004, Romania in 2007 with its accession to the European Union. Yugoslavia counts
 * until 1991. Bosnia and Herzegovina is last listed, and Azerbaijan first, about 2020. China takes part since about
 * 1992 without calling itself a member; the Group's list has it.
 *
 * Source: the Group's list of member states; the Joint Declaration.
 */
export const GROUP_77 = defineGroup('g77', {
  joined: [
    [
      '1964-06-15',
      'AFG ARG BDI BEN BFA BOL BRA CAF CHL CMR COD COG COL CRI CYP DOM DZA ECU EGY ETH GAB GHA GIN GTM HND HTI ' +
        'IDN IND IRN IRQ JAM JOR KEN KHM KOR KWT LAO LBN LBR LBY LKA MAR MDG MEX MLI MMR MRT MYS NER NGA NIC NPL ' +
        'PAK PAN PER PHL PRY RWA SAU SDN SEN SLE SLV SOM SYR TCD TGO THA TTO TUN TZA UGA URY VEN YEM YUG',
    ],
    ['1965-01-01', 'GMB MDV MWI SGP ZMB'],
    ['1967-01-01', 'BRB BWA CIV GUY LSO YMD'],
    ['1968-01-01', 'GNQ MUS SWZ'],
    ['1971-01-01', 'ARE BHR BTN CUB FJI OMN QAT'],
    ['1973-01-01', 'BHS'],
    ['1974-01-01', 'BGD GNB GRD'],
    ['1975-01-01', 'COM CPV MOZ PNG STP SUR'],
    ['1976-01-01', 'AGO MLT PSE ROU SYC WSM'],
    ['1977-01-01', 'DJI VNM'],
    ['1978-01-01', 'DMA SLB'],
    ['1979-01-01', 'LCA PRK TON'],
    ['1980-01-01', 'VCT ZWE'],
    ['1981-01-01', 'ATG BLZ VUT'],
    ['1983-01-01', 'KNA'],
    ['1984-01-01', 'BRN'],
    ['1989-01-01', 'MNG'],
    ['1990-01-01', 'NAM'],
    ['1991-01-01', 'FSM MHL'],
    ['1992-01-01', 'BIH CHN TJK TKM'],
    ['1993-01-01', 'ERI'],
    ['1994-01-01', 'ZAF'],
    ['2002-01-01', 'PLW TLS'],
    ['2013-01-01', 'KIR NRU SSD'],
    ['2020-01-01', 'AZE'],
  ],
  left: [
    ['1990-05-21', 'YMD'],
    ['1991-12-31', 'YUG'],
    ['1993-12-31', 'MEX'],
    ['1995-12-31', 'KOR'],
    ['2003-12-31', 'PLW'],
    ['2004-04-30', 'CYP MLT'],
    ['2006-12-31', 'ROU'],
    ['2019-12-31', 'BIH'],
  ],
});
