const MOST_SHOWN = 60;

/** A cell that holds half a file, since a quotation mark was never closed, is not shown whole. */
export function cutText(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
