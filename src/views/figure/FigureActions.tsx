import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
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
  /** Whether all that is shown is there to be taken as a picture. */
  readonly isDrawn: boolean;
  /** Undefined where the figure has no picture to change to. */
  readonly onTable: ((isTable: boolean) => void) | undefined;
}

/** What one can take away from a figure or do with it. */
export function FigureActions<Row>(props: FigureActionsProps<Row>) {
  const { view, anchor, fileName, frame, caption, columns, rows, isTable, isDrawn, onTable } = props;
  const messages = useMessages();
  const words = useWords(FRAME_WORDS);
  const [copied, setCopied] = useState<'link' | 'embed'>();
  const ownLink = `${window.location.origin}${window.location.pathname}${serializeViewState({ ...view, embed: undefined })}#${anchor}`;
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
  /** The picture that is shown, or else the tables. */
  function content(): SVGSVGElement | HTMLElement | null | undefined {
    return onTable !== undefined && !isTable
      ? frame.current?.querySelector<SVGSVGElement>('.figure-picture svg')
      : frame.current?.querySelector<HTMLElement>('.figure-content');
  }
  function saveSvg() {
    const shown = content();
    const linked = { ...caption, link: ownLink };
    if (shown) downloadText(`${fileName}.svg`, figureToSvg(shown, linked), 'image/svg+xml');
  }
  async function savePng() {
    const shown = content();
    if (shown) downloadBlob(`${fileName}.png`, await figureToPng(shown, { ...caption, link: ownLink }));
  }
  async function copyLink() {
    await navigator.clipboard.writeText(ownLink);
    setCopied('link');
  }
  async function copyEmbed() {
    const height = Math.ceil(frame.current?.getBoundingClientRect().height ?? 0) + EMBED_MARGIN;
    await navigator.clipboard.writeText(embedCode({ view, anchor, title: caption.title, height }));
    setCopied('embed');
  }
  const action = (label: string, name: string, onClick: (event: MouseEvent) => void) => (
    <button type="button" className="link-button" aria-label={name} onClick={onClick}>
      {label}
    </button>
  );
  const download = (format: string, onClick: (event: MouseEvent) => void) =>
    action(format, words.downloadOf(format, caption.title), onClick);

  return (
    <>
      {view.embed !== undefined && (
        <a href={ownLink} target="_blank" rel="noreferrer">
          {words.wholePage}
        </a>
      )}
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
      {isDrawn && (
        <>
          {download('PNG', savePng)}
          {download('SVG', saveSvg)}
        </>
      )}
      {isFullScreen && action(words.leaveFullScreen, words.leaveFullScreen, () => document.exitFullscreen())}
      <Popover label={words.more} name={`${words.more}: ${caption.title}`} align="end">
        <div className="action-list">
          {download(
            words.csvForExcel,
            closing(() => saveCsv(true)),
          )}
          {action(
            copied === 'link' ? words.copied : words.copyLink,
            `${words.copyLink}: ${caption.title}`,
            copyLink,
          )}
          {action(
            copied === 'embed' ? words.embedCopied : words.copyEmbed,
            `${words.copyEmbed}: ${caption.title}`,
            copyEmbed,
          )}
          {action(
            words.fullScreen,
            `${words.fullScreen}: ${caption.title}`,
            closing(() => frame.current?.requestFullscreen()),
          )}
        </div>
      </Popover>
      <span className="visually-hidden" role="status">
        {copied && { link: words.copied, embed: words.embedCopied }[copied]}
      </span>
    </>
  );
}

/** Does what the menu was opened for and closes it. */
function closing(act: () => void): (event: MouseEvent) => void {
  return ({ currentTarget }) => {
    const menu = currentTarget.closest('details');
    act();
    menu?.querySelector('summary')?.focus();
    menu?.removeAttribute('open');
  };
}

/** Room for the frame of the page around an embedded figure, in px. */
const EMBED_MARGIN = 32;

interface EmbedOptions {
  readonly view: ViewState;
  readonly anchor: string;
  readonly title: string;
  /** In px. */
  readonly height: number;
}

/** What to put into another page so that it shows the figure. */
function embedCode({ view, anchor, title, height }: EmbedOptions): string {
  const frame = document.createElement('iframe');
  frame.src = `${window.location.origin}${window.location.pathname}${serializeViewState({ ...view, embed: anchor })}`;
  frame.title = title;
  frame.width = '100%';
  frame.height = String(height);
  frame.loading = 'lazy';
  frame.style.border = '0';
  return frame.outerHTML;
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
