import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options that a command knows: with a text once, with a text as often as one likes, and without one. */
export interface KnownOptions {
  readonly texts?: readonly string[];
  readonly lists?: readonly string[];
  readonly flags?: readonly string[];
}

/** Options and paths of a call. */
export interface GivenOptions {
  readonly texts: Readonly<Record<string, string>>;
  /** Without those that are not given. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
  readonly paths: readonly string[];
}

/** Options and paths of a call, or what is wrong with them. */
export type ParsedOptions = GivenOptions | { readonly wrong: string };

/** Reads the arguments of a command; an option that it does not know, or one given twice, is wrong use. */
export function parseOptions(argv: readonly string[], known: KnownOptions): ParsedOptions {
  const { texts: textNames = [], lists: listNames = [], flags: flagNames = [] } = known;
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of [...textNames, ...listNames]) options[name] = { type: 'string', multiple: true };
  for (const name of flagNames) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const twice = textNames.find((name) => listOf(values[name]).length > 1);
    if (twice !== undefined) return { wrong: `--${twice} is given twice.` };
    const texts = textNames.flatMap((name) => listOf(values[name]).map((text) => [name, text] as const));
    const lists = listNames.map((name) => [name, listOf(values[name])] as const);
    return {
      texts: Object.fromEntries(texts),
      lists: Object.fromEntries(lists.filter(([, given]) => given.length > 0)),
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

/** What the parser says, to its first full stop; it finds a value that begins with a dash "ambiguous". */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const dashed = /^Option '(--[\w-]+)' argument is ambiguous/.exec(message)?.[1];
  if (dashed !== undefined)
    return `${dashed} has no value; one that begins with a dash is given as ${dashed}=-….`;
  return `${(message.split(/\. |\n/)[0] ?? message).replace(/\.$/, '')}.`;
}
