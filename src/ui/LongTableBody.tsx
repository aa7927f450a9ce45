import { defaultRangeExtractor, measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  Fragment,
  type ReactNode,
  type Ref,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { usePrinting } from './usePrinting.ts';

interface LongTableBodyProps {
  /** Tells the table from others: the same one later on is as high as it was. */
  readonly name: string;
  /** What tells the rows apart, in their order. */
  readonly keys: readonly string[];
  /** A row by its place, from 0; the reference lets its height be measured. */
  readonly drawRow: (place: number, ref: Ref<HTMLTableRowElement>) => ReactNode;
  readonly columnCount: number;
}

/** A row of one line, in px: what rows are taken for until the first of them are there. */
const LEAST_HEIGHT = 40;
/** Rows drawn beyond the screen on each side: the Tab key and the eye find them there. */
const OVERSCAN = 12;

/**
 * The heights of rows that were seen, by table and row, and what others are taken for, by table: who comes back finds
 * the page as it was left.
 */
const seenHeights = new Map<string, number>();
const usualHeights = new Map<string, number>();

/**
 * The body of a long table, of which only the rows near the screen are drawn; empty ones keep the place of the others.
 *
 * The row that has the focus stays wherever one scrolls to, and on paper there are all of them.
 */
export function LongTableBody({ name, keys, drawRow, columnCount }: LongTableBodyProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const top = useTop(body, keys);
  const [focused, setFocused] = useState<number>();
  const isPrinting = usePrinting();
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: keys.length,
    estimateSize: (place) =>
      seenHeights.get(`${name} ${keys[place]}`) ?? usualHeights.get(name) ?? LEAST_HEIGHT,
    measureElement: (row, entry, instance) => {
      const height = measureElement(row, entry, instance);
      seenHeights.set(`${name} ${keys[Number(row.dataset.index)]}`, height);
      return height;
    },
    getItemKey: useCallback((place: number) => keys[place] ?? place, [keys]),
    overscan: OVERSCAN,
    scrollMargin: top,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), focused, keys.length),
  });
  // Until the first rows are there, which is not in the first picture.
  useLayoutEffect(() => {
    if (usualHeights.has(name)) return;
    const rows = [...(body.current?.querySelectorAll<HTMLElement>('tr[data-index]') ?? [])];
    if (rows.length === 0) return;
    usualHeights.set(name, rows.reduce((sum, row) => sum + row.offsetHeight, 0) / rows.length);
    virtualizer.measure();
  });
  const items = isPrinting ? [] : virtualizer.getVirtualItems();
  const end = top + virtualizer.getTotalSize();
  return (
    <tbody
      ref={body}
      role="rowgroup"
      onFocus={(event) => setFocused(placeOf(event))}
      onBlur={({ relatedTarget, currentTarget }) => {
        // The row that the focus goes to must not leave before it is there.
        if (!currentTarget.contains(relatedTarget)) setFocused(undefined);
      }}
    >
      {isPrinting && keys.map((key, place) => <Fragment key={key}>{drawRow(place, null)}</Fragment>)}
      {items.map(({ key, index, start }, nth) => (
        <Fragment key={key}>
          <Gap height={start - (items[nth - 1]?.end ?? top)} columnCount={columnCount} />
          {drawRow(index, virtualizer.measureElement)}
        </Fragment>
      ))}
      {!isPrinting && <Gap height={end - (items.at(-1)?.end ?? top)} columnCount={columnCount} />}
    </tbody>
  );
}

/** Keeps the place of rows that are not drawn. */
function Gap({ height, columnCount }: { readonly height: number; readonly columnCount: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr className="table-gap" aria-hidden="true">
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  );
}

/** The distance of the rows from the top of the page, measured anew with other rows. */
function useTop(body: { readonly current: HTMLElement | null }, keys: readonly string[]): number {
  const [top, setTop] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows come with other things above them
  useLayoutEffect(() => {
    if (body.current !== null) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, [body, keys]);
  return top;
}

function placeOf({ target }: FocusEvent<HTMLElement>): number | undefined {
  const place = Number(target.closest('tr')?.dataset.index);
  return Number.isNaN(place) ? undefined : place;
}

/** Some places with another and its neighbours, to which the Tab key goes on. */
function withPlace(places: readonly number[], place: number | undefined, count: number): number[] {
  if (place === undefined || place >= count) return [...places];
  const near = [place - 1, place, place + 1].filter((other) => other >= 0 && other < count);
  return [...new Set([...places, ...near])].sort((a, b) => a - b);
}
