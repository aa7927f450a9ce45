import type { ESTree } from 'vite';

/** The casts among a file's nodes other than `as const` and those that mint a brand declared in the same file. */
export function findCasts(nodes: readonly ESTree.Node[]): ESTree.Node[] {
  const allowed = new Set(['const', ...nodes.flatMap(brandNames)]);
  return nodes.filter((node) => {
    if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false;
    const type = node.typeAnnotation;
    if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return true;
    return !allowed.has(type.typeName.name);
  });
}

/** The name of a type `string & { readonly __brand: … }` where the node declares one. */
function brandNames(node: ESTree.Node): string[] {
  if (node.type !== 'TSTypeAliasDeclaration' || node.typeAnnotation.type !== 'TSIntersectionType') return [];
  const members = node.typeAnnotation.types.flatMap((part) =>
    part.type === 'TSTypeLiteral' ? part.members : [],
  );
  return members.some(isBrandMember) ? [node.id.name] : [];
}

function isBrandMember(member: ESTree.TSSignature): boolean {
  return (
    member.type === 'TSPropertySignature' && member.key.type === 'Identifier' && member.key.name === '__brand'
  );
}
