import { defineGroup } from './politicalGroup.ts';

/**
 * BRICS, from its first summit on 16 June 2009; South Africa from its first, on 14 April 2011.
 *
 * Of those invited for 1 January 2024 Argentina declined and Saudi Arabia has not confirmed: neither is counted.
 * Partner countries are no members.
 *
 * Source: declarations of the summits.
 */
export const BRICS = defineGroup('brics', {
  joined: [
    ['2009-06-16', 'BRA CHN IND RUS'],
    ['2011-04-14', 'ZAF'],
    ['2024-01-01', 'ARE EGY ETH IRN'],
    ['2025-01-06', 'IDN'],
  ],
});

/**
 * The Association of Southeast Asian Nations: members, not dialogue partners or observers.
 *
 * Source: the Association's declarations of admission.
 */
export const ASEAN = defineGroup('asean', {
  joined: [
    ['1967-08-08', 'IDN MYS PHL SGP THA'],
    ['1984-01-07', 'BRN'],
    ['1995-07-28', 'VNM'],
    ['1997-07-23', 'LAO MMR'],
    ['1999-04-30', 'KHM'],
    ['2025-10-26', 'TLS'],
  ],
});

/**
 * The Caribbean Community: its 14 member states. Montserrat, a member too, is no state.
 *
 * Haiti's suspension of 2004–2006 does not show.
 *
 * Source: the Community's list of members; days as commonly given for 1974.
 */
export const CARICOM = defineGroup('caricom', {
  joined: [
    ['1973-08-01', 'BRB GUY JAM TTO'],
    ['1974-05-01', 'BLZ DMA GRD LCA VCT'],
    ['1974-07-04', 'ATG'],
    ['1974-07-26', 'KNA'],
    ['1983-07-04', 'BHS'],
    ['1995-07-04', 'SUR'],
    ['2002-07-02', 'HTI'],
  ],
});

/** The Gulf Cooperation Council, whose six members have not changed since its charter of 25 May 1981. */
export const GULF_COOPERATION = defineGroup('gcc', {
  joined: [['1981-05-25', 'ARE BHR KWT OMN QAT SAU']],
});

/** The Nordic states, by the Nordic Council: from 1952 (the year only, so its 1 January), Finland from 28 October 1955. */
export const NORDIC_STATES = defineGroup('nordic', {
  joined: [
    ['1952-01-01', 'DNK ISL NOR SWE'],
    ['1955-10-28', 'FIN'],
  ],
});

/**
 * Canada, Australia and New Zealand, who speak together as CANZ: an informal group without dates.
 *
 * The wider JUSCANZ is not offered: who takes part varies by body and year, and there is no public list.
 */
export const CANZ = defineGroup('canz', { always: 'AUS CAN NZL' });
