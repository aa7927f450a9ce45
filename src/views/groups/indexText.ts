/** An index of 0 to 1 as it is written: two decimals in every language of the page. */
export function indexText(value: number): string {
  return value.toFixed(2);
}
