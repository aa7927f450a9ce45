/** What a function says of a thing, reckoned once for each thing and kept as long as the thing itself. */
export function remember<K extends object, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const kept = known.get(key) ?? { value: reckon(key) };
    known.set(key, kept);
    return kept.value;
  };
}
