import type { MapFill } from './mapMark.ts';

/** The fills that carry a pattern, so that colour is never alone: how far apart its lines are, in px, or dots. */
const PATTERNS = {
  N: { kind: 'lines', gap: 4 },
  A: { kind: 'dots', gap: 5 },
  'agree-0': { kind: 'lines', gap: 4 },
  'agree-1': { kind: 'lines', gap: 8 },
} as const;
type PatternedFill = keyof typeof PATTERNS;

const PATTERNED: readonly PatternedFill[] = ['N', 'A', 'agree-0', 'agree-1'];

/** The attributes that give a mark its fill; patterns are those of `MapPatterns` with the same id. */
export function paint(fill: MapFill | 'none', id: string): { className: string; fill?: string } {
  return isPatterned(fill)
    ? { className: 'map-mark', fill: `url(#${id}-${fill})` }
    : { className: `map-mark map-fill ${fill}` };
}

/** The patterns of one map, to be placed inside it. */
export function MapPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {PATTERNED.map((fill) => (
        <Pattern key={fill} id={`${id}-${fill}`} fill={fill} />
      ))}
    </defs>
  );
}

function Pattern({ id, fill }: { readonly id: string; readonly fill: PatternedFill }) {
  const { kind, gap } = PATTERNS[fill];
  return (
    <pattern id={id} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={`map-fill ${fill}`} width={gap} height={gap} />
      {kind === 'lines' ? (
        <rect className="map-pattern" width={1.25} height={gap} />
      ) : (
        <circle className="map-pattern" cx={gap / 2} cy={gap / 2} r={1.1} />
      )}
    </pattern>
  );
}

function isPatterned(fill: MapFill | 'none'): fill is PatternedFill {
  return PATTERNED.some((patterned) => patterned === fill);
}
