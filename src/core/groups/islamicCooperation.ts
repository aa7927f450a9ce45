import { defineGroup } from './politicalGroup.ts';

/**
 * The Organisation of Islamic Cooperation (to 2011: of the Islamic Conference).
 *
 * Known by the year only, and counted from its 1 January, except the founding at Rabat. Lists differ by a year for
 * Azerbaijan, Burkina Faso, Cameroon, Iraq, Uzbekistan and the Gulf states; the time of Democratic Yemen (YMD) is
 * uncertain. Suspensions (Egypt 1979–1984, Afghanistan 1980–1989, the Syrian Arab Republic 2012–2025) are not
 * withdrawals and do not show.
 *
 * Source: the Organisation's list of member states with the year of joining.
 */
export const ISLAMIC_COOPERATION = defineGroup('oic', {
  joined: [
    [
      '1969-09-25',
      'AFG DZA EGY GIN IDN IRN JOR KWT LBN LBY MAR MLI MRT MYS NER PAK PSE SAU SDN SEN SOM TCD TUN TUR YEM',
    ],
    ['1972-01-01', 'ARE BHR OMN QAT SLE SYR YMD'],
    ['1974-01-01', 'BGD GAB GMB GNB UGA'],
    ['1975-01-01', 'BFA CMR'],
    ['1976-01-01', 'COM IRQ MDV'],
    ['1978-01-01', 'DJI'],
    ['1983-01-01', 'BEN'],
    ['1984-01-01', 'BRN'],
    ['1986-01-01', 'NGA'],
    ['1992-01-01', 'ALB AZE KGZ TJK TKM'],
    ['1994-01-01', 'MOZ'],
    ['1995-01-01', 'KAZ UZB'],
    ['1996-01-01', 'SUR'],
    ['1997-01-01', 'TGO'],
    ['1998-01-01', 'GUY'],
    ['2001-01-01', 'CIV'],
  ],
  left: [['1990-05-21', 'YMD']],
});
