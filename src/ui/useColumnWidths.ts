import { type RefObject, useLayoutEffect, useState } from 'react';
import type { TableColumn } from './useDataTable.ts';

/**
 * The widths that the first rows gave the columns of a long table, in parts of its own, so that the columns keep
 * their places while other rows come into sight. Undefined where all rows are there anyway, and until measured.
 */
export function useColumnWidths<Row>(
  table: RefObject<HTMLTableElement | null>,
  columns: readonly TableColumn<Row>[],
  isLong: boolean,
): readonly string[] | undefined {
  const key = columns.map(({ id, header }) => `${id} ${header}`).join();
  const [measured, setMeasured] = useState<{ readonly key: string; readonly widths: readonly string[] }>();
  const isKnown = measured?.key === key;
  useLayoutEffect(() => {
    const element = table.current;
    if (!isLong || isKnown || element === null) return;
    const whole = element.getBoundingClientRect().width;
    const heads = [...element.querySelectorAll('thead th')];
    // Where rows are blocks the headings are no columns.
    if (whole === 0 || getComputedStyle(element).display !== 'table') return;
    const widths = heads.map((head) => `${((head.getBoundingClientRect().width / whole) * 100).toFixed(2)}%`);
    setMeasured({ key, widths });
  }, [table, isLong, isKnown, key]);
  return isLong && isKnown ? measured.widths : undefined;
}
