import type { ESTree } from 'vite';

const OBJECTS = ['console', 'document', 'window', 'globalThis', 'localStorage', 'navigator', 'process'];
const MEMBERS = ['Date.now', 'Math.random', 'performance.now', 'crypto.getRandomValues'];
const CALLS = ['fetch', 'Date', 'setTimeout', 'setInterval', 'queueMicrotask', 'XMLHttpRequest', 'Worker'];

/**
 * The uses of the clock, chance, the console, the network and the page among a file's nodes.
 *
 * A name that the file itself gives to something (a parameter called `document`) is not one of them.
 */
export function findEffects(nodes: readonly ESTree.Node[]): ESTree.Node[] {
  const bound = new Set(nodes.flatMap(boundNames));
  return nodes.filter((node) => {
    if (node.type === 'MemberExpression') {
      const { object, property } = node;
      if (object.type !== 'Identifier' || bound.has(object.name)) return false;
      const member = property.type === 'Identifier' ? `${object.name}.${property.name}` : '';
      return OBJECTS.includes(object.name) || MEMBERS.includes(member);
    }
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
    const { callee } = node;
    return callee.type === 'Identifier' && CALLS.includes(callee.name) && !bound.has(callee.name);
  });
}

function boundNames(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'ImportSpecifier':
      return [node.local.name];
    case 'VariableDeclarator':
      return patternNames(node.id);
    case 'FunctionDeclaration':
      return [...(node.id === null ? [] : [node.id.name]), ...node.params.flatMap(patternNames)];
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return node.params.flatMap(patternNames);
    default:
      return [];
  }
}

function patternNames(pattern: ESTree.Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    case 'RestElement':
      return patternNames(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : patternNames(element)));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        patternNames(property.type === 'Property' ? property.value : property),
      );
    default:
      return [];
  }
}
