import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Options and paths of a call, or what is wrong with them. */
export type ParsedOptions =
  | {
      readonly texts: Readonly<Record<string, string>>;
      readonly flags: ReadonlySet<string>;
      readonly paths: readonly string[];
    }
  | { readonly wrong: string };

/** Reads the arguments of a command that knows the given options; an option given twice or unknown is wrong use. */
export function parseOptions(
  argv: readonly string[],
  known: { readonly texts?: readonly string[]; readonly flags?: readonly string[] },
): ParsedOptions {
  const { texts: textNames = [], flags: flagNames = [] } = known;
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of textNames) options[name] = { type: 'string', multiple: true };
  for (const name of flagNames) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const twice = textNames.find((name) => listOf(values[name]).length > 1);
    if (twice !== undefined) return { wrong: `--${twice} is given twice.` };
    const texts = textNames.flatMap((name) => listOf(values[name]).map((text) => [name, text] as const));
    return {
      texts: Object.fromEntries(texts),
      flags: new Set(flagNames.filter((name) => values[name] === true)),
      paths: positionals,
    };
  } catch (error) {
    return { wrong: firstSentence(error) };
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split(/\. |\n/)[0] ?? message}.`;
}
