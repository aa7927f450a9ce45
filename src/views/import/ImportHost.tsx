import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  readImportRequest,
  requestImport,
  subscribeToImportRequests,
} from '../../data/import/importRequest.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import type { ViewState } from '../../url/viewState.ts';

const DropOverlay = lazyPart(() => import('./DropOverlay.tsx').then((part) => part.DropOverlay));
const ImportPanel = lazyPart(() => import('./ImportPanel.tsx').then((part) => part.ImportPanel));

/** Takes files that are dropped anywhere on the page, and shows what becomes of files that are given. */
export function ImportHost({ view }: { readonly view: ViewState }) {
  const request = useSyncExternalStore(subscribeToImportRequests, readImportRequest, readImportRequest);
  const isOver = useDrop();
  return (
    <>
      {isOver && <DropOverlay />}
      {request !== undefined && <ImportPanel view={view} request={request} />}
    </>
  );
}

/** Whether files are held over the page; those that are let go are read. */
function useDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Otherwise the browser would open the file in place of the page.
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      takeFiles(event.dataTransfer);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  useEffect(() => {
    if (isOver) prepare();
  }, [isOver]);
  return isOver;
}

/** What reads files is fetched while they are held over the page. */
function prepare(): void {
  const parts = [
    ImportPanel.fetch(),
    import('../../data/import/spareWorker.ts').then(({ prepareWorker }) => prepareWorker()),
  ];
  // What cannot be had now is asked for again when it is needed.
  for (const part of parts) part.catch(() => undefined);
}

/** A folder that cannot be listed gives what the browser lists by itself. */
async function takeFiles(transfer: DataTransfer): Promise<void> {
  // The list is empty once the event is over: everything is taken from it before anything is waited for.
  const files = [...transfer.files];
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const { givenFiles, walkEntries } = await import('../../data/import/droppedFiles.ts');
  const walked = entries.length < files.length ? givenFiles(files) : walkEntries(entries);
  requestImport(await Promise.resolve(walked).catch(() => givenFiles(files)));
}
