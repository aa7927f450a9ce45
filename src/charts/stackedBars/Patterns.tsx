import { OUTCOME_PATTERNS } from './outcomePatterns.ts';

/** The patterns that the parts of a chart are filled with; `id` keeps those of several charts apart. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {Object.entries(OUTCOME_PATTERNS).map(([kind, strokes]) => (
        <pattern
          key={kind}
          id={`${id}${kind}`}
          className="part-pattern"
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
        >
          <rect width={6} height={6} className="pattern-ground" />
          <path d={strokes} className="pattern-stroke" />
        </pattern>
      ))}
    </defs>
  );
}

/** Whether a kind of part has strokes that a number upon it would get lost in. */
export function isPatterned(kind: string): boolean {
  return kind in OUTCOME_PATTERNS;
}

/** What a kind of part is filled with: its pattern, or what the style sheet says where it has none. */
export function patternFill(kind: string, id: string): string | undefined {
  return isPatterned(kind) ? `url(#${id}${kind})` : undefined;
}
