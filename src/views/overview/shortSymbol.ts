/** A symbol as people say it: `51/27` for `A/HRC/RES/51/27`; other symbols as they are. */
export function shortSymbol(symbol: string): string {
  return /\/RES\/(.+)$/.exec(symbol)?.[1] ?? symbol;
}
