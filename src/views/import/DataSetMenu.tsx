import { useState } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { ViewState } from '../../url/viewState.ts';
import { dataSetTitle } from '../names.ts';

const DataSetChoice = lazyPart(() => import('./DataSetChoice.tsx').then((part) => part.DataSetChoice));

interface DataSetMenuProps {
  readonly view: ViewState;
  /** The data; undefined until it is loaded. */
  readonly index: DataSetIndex | undefined;
}

/** Opens the choice between data sets; it is fetched when somebody first comes near it. */
export function DataSetMenu({ view, index }: DataSetMenuProps) {
  const messages = useMessages();
  const [isWanted, setIsWanted] = useState(false);
  const title = index === undefined ? '' : dataSetTitle(index.dataSet, messages);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only fetches what the button inside will show
    <div onFocus={() => setIsWanted(true)} onPointerOver={() => setIsWanted(true)}>
      <Popover label={messages.dataSets} name={messages.labelled(messages.dataSets, title)} align="end">
        {isWanted && (
          <DataSetChoice view={view} shown={index?.dataSet} fallback={<p>{messages.loading}</p>} />
        )}
      </Popover>
    </div>
  );
}
