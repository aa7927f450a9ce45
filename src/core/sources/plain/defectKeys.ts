/** Of more different cells than these, the rest share a problem. */
const MOST_KEYS = 50;

/** Keys under which cells that cannot be read are noted: one for each text, and one for all beyond the first fifty. */
export function createDefectKeys(prefix: string): (cell: string) => string {
  const keys = new Set<string>();
  return (cell) => {
    if (keys.has(cell)) return `${prefix} ${cell}`;
    if (keys.size >= MOST_KEYS) return `${prefix}s`;
    keys.add(cell);
    return `${prefix} ${cell}`;
  };
}
