import type { Body } from '../../core/body.ts';
import type { Resolution } from '../../core/resolution.ts';

/** In the order of their beginnings. */
const IN_ORDER: readonly Body[] = ['GA', 'SC', 'CHR', 'HRC'];

/** The body of some texts by its code, of several the latest: where it changes a line over time breaks. */
export function sectionOf(texts: readonly Resolution[]): Body | undefined {
  const present = new Set(texts.map(({ body }) => body));
  return IN_ORDER.findLast((body) => present.has(body));
}
