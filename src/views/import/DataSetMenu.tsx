import { lazy, Suspense, useState } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { ViewState } from '../../url/viewState.ts';

const DataSetChoice = lazy(() =>
  import('./DataSetChoice.tsx').then((part) => ({ default: part.DataSetChoice })),
);

interface DataSetMenuProps {
  readonly view: ViewState;
  /** The data; undefined until it is loaded. */
  readonly index: DataSetIndex | undefined;
}

/** Opens the choice between data sets; it is fetched when somebody first comes near it. */
export function DataSetMenu({ view, index }: DataSetMenuProps) {
  const messages = useMessages();
  const [isWanted, setIsWanted] = useState(false);
  const title = index?.dataSet.title ?? '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only fetches what the button inside will show
    <div onFocus={() => setIsWanted(true)} onPointerOver={() => setIsWanted(true)}>
      <Popover label={messages.dataSets} name={`${messages.dataSets}: ${title}`} align="end">
        {isWanted && (
          <Suspense fallback={<p>{messages.loading}</p>}>
            <DataSetChoice view={view} shown={index?.dataSet} />
          </Suspense>
        )}
      </Popover>
    </div>
  );
}
