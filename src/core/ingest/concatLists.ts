/** The items of lists, in their order. For millions of items: `flatMap` takes ten times as long. */
export function concatLists<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [only, ...others] = lists.filter(({ length }) => length > 0);
  if (only === undefined || others.length === 0) return only ?? [];
  const all: T[] = [];
  for (const list of [only, ...others]) for (const item of list) all.push(item);
  return all;
}
