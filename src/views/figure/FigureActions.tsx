import { type RefObject, useEffect, useState } from 'react';
import { formatCsv } from '../../data/csv.ts';
import { downloadBlob, downloadText } from '../../data/downloadText.ts';
import { type FigureCaption, figureToPng, figureToSvg } from '../../data/exportFigure.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { serializeViewState } from '../../url/serializeViewState.ts';
import type { ViewState } from '../../url/viewState.ts';

interface FigureActionsProps<Row> {
  readonly view: ViewState;
  readonly anchor: string;
  /** Without ending. */
  readonly fileName: string;
  readonly frame: RefObject<HTMLElement | null>;
  readonly caption: FigureCaption;
  /** What the CSV holds: rows in the order to write them in. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly isTable: boolean;
  /** Undefined where the figure has no picture to change to. */
  readonly onTable: ((isTable: boolean) => void) | undefined;
}

/** What one can take away from a figure or do with it. */
export function FigureActions<Row>(props: FigureActionsProps<Row>) {
  const { view, anchor, fileName, frame, caption, columns, rows, isTable, onTable } = props;
  const messages = useMessages();
  const words = useWords(FRAME_WORDS);
  const [isCopied, setIsCopied] = useState(false);
  const ownLink = `${window.location.origin}${window.location.pathname}${serializeViewState(view)}#${anchor}`;
  const isFullScreen = useFullScreen(frame);

  function saveCsv(bom: boolean) {
    // Where no row names its own source, each says which data set it was reckoned from.
    const hasSource = columns.some(({ id }) => id === 'source');
    const origin = hasSource
      ? []
      : [['data_set', view.dataSet ?? ''] as const, ['version', view.version ?? ''] as const];
    const cells = rows.map((row) => [
      ...columns.map(({ value }) => value(row) ?? ''),
      ...origin.map(([, value]) => value),
    ]);
    const header = [...columns.map(({ id }) => id), ...origin.map(([name]) => name)];
    downloadText(`${fileName}.csv`, formatCsv(header, cells, { escapeFormulae: true, bom }));
  }
  function picture(): SVGSVGElement | undefined {
    return frame.current?.querySelector<SVGSVGElement>('.figure-picture svg') ?? undefined;
  }
  function saveSvg() {
    const svg = picture();
    if (svg)
      downloadText(`${fileName}.svg`, figureToSvg(svg, { ...caption, link: ownLink }), 'image/svg+xml');
  }
  async function savePng() {
    const svg = picture();
    if (svg) downloadBlob(`${fileName}.png`, await figureToPng(svg, { ...caption, link: ownLink }));
  }
  async function copyLink() {
    await navigator.clipboard.writeText(ownLink);
    setIsCopied(true);
  }
  const action = (label: string, name: string, onClick: () => void) => (
    <button type="button" className="link-button" aria-label={name} onClick={onClick}>
      {label}
    </button>
  );
  const download = (format: string, onClick: () => void) =>
    action(format, words.downloadOf(format, caption.title), onClick);

  return (
    <>
      {onTable !== undefined && (
        <button
          type="button"
          className="link-button"
          aria-label={`${isTable ? words.asPicture : words.asTable}: ${caption.title}`}
          onClick={() => onTable(!isTable)}
        >
          {isTable ? words.asPicture : words.asTable}
        </button>
      )}
      {action(messages.downloadCsv, messages.downloadCsvOf(caption.title), () => saveCsv(false))}
      {onTable !== undefined && !isTable && (
        <>
          {download('PNG', savePng)}
          {download('SVG', saveSvg)}
        </>
      )}
      <Popover label={words.more} name={`${words.more}: ${caption.title}`} align="end">
        <div className="action-list">
          {download(words.csvForExcel, () => saveCsv(true))}
          {action(isCopied ? words.copied : words.copyLink, `${words.copyLink}: ${caption.title}`, copyLink)}
          {isFullScreen
            ? action(words.leaveFullScreen, words.leaveFullScreen, () => document.exitFullscreen())
            : action(words.fullScreen, `${words.fullScreen}: ${caption.title}`, () =>
                frame.current?.requestFullscreen(),
              )}
        </div>
      </Popover>
      <span className="visually-hidden" role="status">
        {isCopied ? words.copied : ''}
      </span>
    </>
  );
}

/** Whether a figure fills the screen. */
function useFullScreen(frame: RefObject<HTMLElement | null>): boolean {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const update = () => setIsFull(frame.current !== null && document.fullscreenElement === frame.current);
    document.addEventListener('fullscreenchange', update);
    return () => document.removeEventListener('fullscreenchange', update);
  }, [frame]);
  return isFull;
}
