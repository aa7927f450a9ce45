import { type ESTree, parseSync } from 'vite';
import { findCasts } from './casts.ts';
import { findEffects } from './effects.ts';
import { nodesOf } from './nodes.ts';

/** An import of a file: what it names, as written, and the line from 1. Type imports leave no trace at run time. */
export interface Import {
  readonly target: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** Something found in a file: the words of the code, and the line from 1. */
export interface Finding {
  readonly text: string;
  readonly line: number;
}

/** What the rules look at in one source file. */
export interface SourceFile {
  /** From the project's folder, with `/`: `src/core/tally.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly casts: readonly Finding[];
  readonly effects: readonly Finding[];
  /** Comments that silence the compiler. */
  readonly suppressions: readonly Finding[];
}

/** The facts of a file's text that the rules look at. Throws where the text is not TypeScript. */
export function readSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`source not read: ${path}: ${errors[0].message}`);
  const nodes = nodesOf(program);
  const finding = ({ start, end }: { readonly start: number; readonly end: number }): Finding => ({
    text: text.slice(start, end).replaceAll(/\s+/g, ' '),
    line: lineAt(text, start),
  });
  return {
    path,
    imports: nodes.flatMap((node) => readImport(node, text)),
    casts: findCasts(nodes).map(finding),
    effects: findEffects(nodes).map(finding),
    suppressions: comments
      .filter(({ value }) => /@ts-(ignore|nocheck|expect-error)/.test(value))
      .map(finding),
  };
}

function readImport(node: ESTree.Node, text: string): Import[] {
  const made = (source: ESTree.Node | null | undefined, isTypeOnly: boolean): Import[] =>
    source?.type === 'Literal' && typeof source.value === 'string'
      ? [{ target: source.value, isTypeOnly, line: lineAt(text, source.start) }]
      : [];
  switch (node.type) {
    case 'ImportDeclaration':
      return made(node.source, node.importKind === 'type');
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return made(node.source, node.exportKind === 'type');
    case 'ImportExpression':
      return made(node.source, false);
    case 'TSImportType':
      return made(node.source, true);
    case 'NewExpression':
      return made(workerFile(node), false);
    default:
      return [];
  }
}

/** The file named in `new Worker(new URL('./worker.ts', import.meta.url))`. */
function workerFile({ callee, arguments: [address] }: ESTree.NewExpression): ESTree.Node | undefined {
  const isWorker = callee.type === 'Identifier' && callee.name === 'Worker';
  return isWorker && address?.type === 'NewExpression' ? address.arguments[0] : undefined;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
