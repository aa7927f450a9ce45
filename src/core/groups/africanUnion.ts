import { defineGroup } from './politicalGroup.ts';

/**
 * The African Union, and before July 2002 the Organization of African Unity that it followed.
 *
 * Choices made:
 * - Who was suspended (after an unconstitutional change of government, such as Egypt 2013–2014, Mali, Guinea, Sudan,
 *   Burkina Faso, Niger and Gabon at times since 2012) stayed a member and counts throughout.
 * - Morocco announced its withdrawal on 12 November 1984 and is counted out from that day, though by the charter it
 *   took effect a year later; it came back on 31 January 2017.
 * - Morocco and Togo, which signed within months of the founding, count as founders.
 * - The Sahrawi Republic (ESH) is a member of the Union but not of the United Nations, so it casts no vote here.
 * - The day on which some states joined between 1965 and 1994 differs between lists by up to some months.
 *
 * Source: the Union's list of member states with their dates of joining.
 */
export const AFRICAN_UNION = defineGroup('au', {
  joined: [
    [
      '1963-05-25',
      'BDI BEN BFA CAF CIV CMR COD COG DZA EGY ETH GAB GHA GIN LBR LBY MAR MDG MLI MRT NER NGA RWA SDN SEN SLE ' +
        'SOM TCD TGO TUN TZA UGA',
    ],
    ['1963-12-13', 'KEN'],
    ['1964-07-13', 'MWI'],
    ['1964-12-16', 'ZMB'],
    ['1965-10-01', 'GMB'],
    ['1966-10-31', 'BWA LSO'],
    ['1968-08-01', 'MUS'],
    ['1968-09-24', 'SWZ'],
    ['1968-10-12', 'GNQ'],
    ['1973-11-19', 'GNB'],
    ['1975-02-11', 'AGO'],
    ['1975-07-18', 'COM CPV MOZ STP'],
    ['1976-06-29', 'SYC'],
    ['1977-06-27', 'DJI'],
    ['1980-06-01', 'ZWE'],
    ['1982-02-22', 'ESH'],
    ['1990-06-01', 'NAM'],
    ['1993-05-24', 'ERI'],
    ['1994-06-06', 'ZAF'],
    ['2011-07-27', 'SSD'],
    ['2017-01-31', 'MAR'],
  ],
  left: [['1984-11-11', 'MAR']],
});
