/** A column of texts, each different text held once. */
export interface TextColumn {
  readonly add: (text: string) => void;
  /** The text of a row, from 0; empty where there is no such row. */
  readonly at: (row: number) => string;
}

const FIRST_LENGTH = 1024;

/** An empty column. A million rows of a few hundred different texts take four megabytes. */
export function createTextColumn(): TextColumn {
  const places = new Map<string, number>();
  const texts: string[] = [];
  let placeByRow: Uint32Array = new Uint32Array(FIRST_LENGTH);
  let length = 0;
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const own = copyText(text);
    places.set(own, texts.length);
    return texts.push(own) - 1;
  };
  return {
    add: (text) => {
      if (length === placeByRow.length) placeByRow = lengthen(placeByRow);
      placeByRow[length] = placeOf(text);
      length += 1;
    },
    at: (row) => (row < length ? (texts[placeByRow[row] ?? 0] ?? '') : ''),
  };
}

function lengthen(numbers: Uint32Array): Uint32Array {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** The text without what it was cut from: engines let a part of a text keep the whole of it in memory. */
function copyText(text: string): string {
  return ` ${text}`.slice(1);
}
