import { type ReactNode, useRef, useState } from 'react';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { MOST_CELLS } from '../../ui/DataTable.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { LimitedTable } from '../../ui/LimitedTable.tsx';
import { type TableColumn, type TableSort, useDataTable } from '../../ui/useDataTable.ts';
import { describeSelection } from '../frame/selectionParts.ts';
import { dataSetTitle } from '../names.ts';
import { sourcesOf } from '../sourcesOf.ts';
import type { ViewProps } from '../viewProps.ts';
import { FigureActions } from './FigureActions.tsx';
import './ViewFigure.css';

interface ViewFigureProps<Row> extends ViewProps {
  /** Its name in links and in files: letters, digits and hyphens; one of its kind on a page. */
  readonly anchor: string;
  /** Its name in files where the anchor alone would not tell it from that of another page. */
  readonly fileName?: string;
  /** The finding, or what the figure is about. */
  readonly title: string;
  /** What is shown, with its unit. */
  readonly subtitle: string;
  /** Of which vote the figure is, where the title does not say so; undefined for the votes that are selected. */
  readonly context?: string;
  /** The number behind the figure, in words: `n 71`. */
  readonly n: string;
  /** The main finding in a sentence, for those who cannot see the picture; it may be the title. */
  readonly finding: string;
  /** What the figure does not show. */
  readonly limits?: string;
  /** The same data as a table; what the CSV holds. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** How the table is sorted where the link says it; otherwise the figure remembers it. */
  readonly sorting?: {
    readonly sort: TableSort | undefined;
    readonly onSort: (sort: TableSort | undefined) => void;
  };
  /** Rows of the table become blocks on narrow screens. */
  readonly isStacked?: boolean;
  /** The picture; a figure without one is its table. */
  readonly children?: ReactNode;
  /** What is said below the picture or table: what it leaves out, for one. */
  readonly remarks?: ReactNode;
  /** Whether the children are a table themselves: there is no other form of them. */
  readonly isTabular?: boolean;
}

/** Rows of a figure's table before all are asked for. */
const FIRST_ROWS = 200;
const NO_ROWS: readonly never[] = [];

/**
 * A figure of a view: the anatomy of every figure, with its data as a table and as CSV, the picture as PNG and SVG,
 * a link to it, and full screen. In an embedded page only the figure that the link names is there.
 */
export function ViewFigure<Row extends object>(props: ViewFigureProps<Row>) {
  const { view, index, anchor, title, subtitle, n, finding, limits, columns, rows, rowKey, children } = props;
  const messages = useMessages();
  const words = useWords(FRAME_WORDS);
  const frame = useRef<HTMLElement>(null);
  const [isTable, setIsTable] = useState(false);
  const [ownSort, setOwnSort] = useState<TableSort>();
  const { sort, onSort } = props.sorting ?? { sort: ownSort, onSort: setOwnSort };
  const isTableShown = isTable || children === undefined;
  // To sort rows that are not shown would cost as much as to show them.
  const table = useDataTable({ columns, rows: isTableShown ? rows : NO_ROWS, rowKey, sort });
  if (view.embed !== undefined && view.embed !== anchor) return null;

  const { dataSet } = index;
  const hosts = sourcesOf(dataSet.resolutions).map(({ host }) => host);
  const source = words.sourceLine(hosts, dataSetTitle(dataSet, messages), dataSet.version);
  const date = dataSet.date === undefined ? undefined : words.dataTo(messages.formats.date(dataSet.date));
  const context = props.context ?? describeSelection(view, index, messages, words);
  const note = [n, source, date].filter(Boolean).join(' · ');
  const hasPicture = children !== undefined && props.isTabular !== true;
  return (
    <Figure
      ref={frame}
      anchor={anchor}
      title={title}
      subtitle={subtitle}
      context={context}
      note={note}
      actions={
        <FigureActions
          view={{ ...view, dataSet: dataSet.id, version: dataSet.version }}
          anchor={anchor}
          fileName={`rollcall-${props.fileName ?? anchor}`}
          frame={frame}
          caption={{ title, subtitle, context, note }}
          columns={columns}
          rows={isTableShown ? table.rows.map(({ row }) => row) : rows}
          isTable={isTable}
          isDrawn={(hasPicture && !isTable) || rows.length * table.shown.length <= MOST_CELLS}
          onTable={hasPicture ? setIsTable : undefined}
        />
      }
    >
      {finding !== title && <p className="visually-hidden">{finding}</p>}
      {!isTable && children !== undefined && <div className="figure-picture">{children}</div>}
      {isTableShown && rows.length > 0 && (
        <LimitedTable
          title={title}
          table={table}
          limit={FIRST_ROWS}
          sort={sort}
          onSort={onSort}
          isStacked={props.isStacked === true}
        />
      )}
      {props.remarks && <p className="figure-remarks small muted">{props.remarks}</p>}
      {limits !== undefined && (
        <details className="figure-limits small muted">
          <summary>{words.notShown}</summary>
          <p className="prose">{limits}</p>
        </details>
      )}
    </Figure>
  );
}
