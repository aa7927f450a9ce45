import type { ESTree } from 'vite';

/** Every node of a syntax tree below and including one, parents before their children. */
export function nodesOf(root: ESTree.Node): ESTree.Node[] {
  const nodes: ESTree.Node[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    nodes.push(value);
    Object.values(value).forEach(visit);
  };
  visit(root);
  return nodes;
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
