import type { Body } from '../../core/body.ts';
import type { Resolution } from '../../core/resolution.ts';

/** In the order of their beginnings. */
const IN_ORDER: readonly Body[] = ['GA', 'SC', 'CHR', 'HRC'];

/** The bodies of some texts by their codes, `CHR + HRC` for those of two: where it changes a line over time breaks. */
export function sectionOf(texts: readonly Resolution[]): string {
  const present = new Set(texts.map(({ body }) => body));
  return IN_ORDER.filter((body) => present.has(body)).join(' + ');
}
