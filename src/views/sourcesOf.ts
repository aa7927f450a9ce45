import { remember } from '../core/remember.ts';
import type { Resolution } from '../core/resolution.ts';

/** A place on the web that documents of a data set come from, and how many texts do. */
export interface SourceCount {
  readonly host: string;
  readonly origin: string;
  readonly texts: number;
}

/** Where the documents of the texts of a set lie, the commonest place first; texts without an address are passed over. */
export const sourcesOf = remember((resolutions: readonly Resolution[]): readonly SourceCount[] => {
  const texts = new Map<string, number>();
  for (const { source } of resolutions) {
    const origin = originOf(source);
    if (origin !== undefined) texts.set(origin, (texts.get(origin) ?? 0) + 1);
  }
  return [...texts]
    .map(([origin, count]) => ({ origin, host: new URL(origin).host, texts: count }))
    .sort((a, b) => b.texts - a.texts || (a.host < b.host ? -1 : 1));
});

function originOf(source: string | undefined): string | undefined {
  if (source === undefined || !/^https?:/.test(source) || !URL.canParse(source)) return undefined;
  return new URL(source).origin;
}
