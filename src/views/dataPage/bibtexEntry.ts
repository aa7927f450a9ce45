interface CitedSet {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The latest adoption in it; undefined where no record has a date. */
  readonly date: string | undefined;
  readonly address: string;
}

/** A data set as an entry for a reference manager; the year is that of its latest record. */
export function bibtexEntry({ id, title, version, date, address }: CitedSet): string {
  const fields = [
    ['author', '{Rollcall}'],
    ['title', `{${escapeTex(title)}}`],
    ['version', version],
    ['year', date?.slice(0, 4)],
    ['url', address],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{rollcall-${id}-${version},`, ...fields, '}'].join('\n');
}

/** Signs that mean something else in TeX, made to stand for themselves. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');
}
