import { BODIES, type Body } from '../../core/body.ts';
import { yearOf } from '../../core/isoDate.ts';
import type { Resolution } from '../../core/resolution.ts';

const BODY_NAMES: Readonly<Record<Body, string>> = {
  HRC: 'Human Rights Council',
  CHR: 'Commission on Human Rights',
  GA: 'General Assembly',
  SC: 'Security Council',
};

/** A name for records that have none: `ga-1946-2019`, “General Assembly, 1946–2019”. The title is English. */
export function nameDataSet(resolutions: readonly Pick<Resolution, 'body' | 'date'>[]): {
  readonly id: string;
  readonly title: string;
} {
  const present = new Set(resolutions.map(({ body }) => body));
  const bodies = BODIES.filter((body) => present.has(body));
  const years = resolutions.flatMap(({ date }) => (date === undefined ? [] : [yearOf(date)]));
  const [from, to] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const span = years.length === 0 ? [] : from === to ? [from] : [from, to];
  const names = bodies.map((body) => BODY_NAMES[body]).join(' and ');
  return {
    id: [...bodies.map((body) => body.toLowerCase()), ...span].join('-'),
    title: span.length === 0 ? names : `${names}, ${span.join('–')}`,
  };
}
