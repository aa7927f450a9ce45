import { useEffect, useState } from 'react';
import { KEPT_FORMAT } from '../../data/store/keptSet.ts';
import type { OwnSet } from '../../data/store/ownSets.ts';
import { deleteOwnSet, purgeOwnSet, restoreOwnSet } from '../../data/store/ownSets.ts';
import { storageUse } from '../../data/store/storageUse.ts';
import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import { dataSetTitle } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { AddFiles } from './AddFiles.tsx';
import { RenameSet } from './RenameSet.tsx';
import { SaveButton } from './SaveButton.tsx';
import { showDataSet } from './showDataSet.ts';
import { useOwnSets } from './useOwnSets.ts';
import './YourData.css';

/** The reader's own data sets: what each holds and takes, and what can be done with it; and how to add one. */
export function YourData({ view, index }: ViewProps) {
  const words = useWords(IMPORT_WORDS);
  const { sets, isKnown, isStorageOpen } = useOwnSets();
  const shownKey = `${index.dataSet.id}@${index.dataSet.version}`;
  return (
    <section aria-labelledby="your-data" className="your-data">
      <h2 id="your-data">{words.yourData}</h2>
      <p className="prose">{words.accepted}</p>
      <p>
        <AddFiles />
      </p>
      <p className="prose muted">{words.privacy}</p>
      {isKnown && !isStorageOpen && <p role="status">{words.storageClosed}</p>}
      {isKnown && sets.length === 0 && <p>{words.noneYet}</p>}
      <ul className="imported-sets">
        {sets.map((set) =>
          set.deletedAt === undefined ? (
            <OwnSetItem key={set.key} set={set} view={view} isShown={set.key === shownKey} />
          ) : (
            <DeletedSet key={set.key} set={set} />
          ),
        )}
      </ul>
      <StorageLine key={sets.length} />
    </section>
  );
}

interface OwnSetItemProps {
  readonly set: OwnSet;
  readonly view: ViewProps['view'];
  readonly isShown: boolean;
}

function OwnSetItem({ set, view, isShown }: OwnSetItemProps) {
  const messages = useMessages();
  const words = useWords(IMPORT_WORDS);
  const target = showDataSet(view, set);
  const title = dataSetTitle(set, messages);
  const isOpenable = set.format === KEPT_FORMAT;
  const date = messages.formats.date(new Date(set.addedAt).toISOString().slice(0, 10));
  const facts = [
    words.holds(set.resolutions, set.votes),
    words.versionOf(set.version),
    words.size(set.bytes),
    words.added(date),
    set.isKept ? undefined : words.visitOnly,
  ].filter((fact) => fact !== undefined);
  async function remove() {
    await deleteOwnSet(set.key, Date.now());
    if (isShown) navigate(showDataSet(view, undefined));
  }
  return (
    <li>
      <p>
        <strong>{title}</strong> {isShown && <span className="muted">{messages.aside(words.shown)}</span>}
      </p>
      <p className="small muted">{facts.join(' · ')}</p>
      {!isOpenable && <p>{words.otherFormat}</p>}
      <p className="imported-actions small">
        {isOpenable && !isShown && <ViewLink to={target}>{words.show(title)}</ViewLink>}
        {isOpenable && <SaveButton set={set} />}
        {isOpenable && <RenameSet set={set} />}
        <button type="button" className="link-button" aria-label={words.removeOf(title)} onClick={remove}>
          {words.remove}
        </button>
      </p>
    </li>
  );
}

function DeletedSet({ set }: { readonly set: OwnSet }) {
  const words = useWords(IMPORT_WORDS);
  const title = dataSetTitle(set, useMessages());
  return (
    <li className="muted">
      <p role="status">{words.removed(title)}</p>
      <p className="imported-actions small">
        <button
          type="button"
          className="link-button"
          aria-label={words.undoOf(title)}
          onClick={() => restoreOwnSet(set.key)}
        >
          {words.undo}
        </button>
        <button type="button" className="link-button" onClick={() => purgeOwnSet(set.key)}>
          {words.removeForGood}
        </button>
      </p>
    </li>
  );
}

function StorageLine() {
  const words = useWords(IMPORT_WORDS);
  const [use, setUse] = useState<{ readonly used: number; readonly quota: number }>();
  useEffect(() => {
    let isCurrent = true;
    storageUse().then((value) => {
      if (isCurrent) setUse(value);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return use === undefined ? null : <p className="small muted">{words.storageUsed(use.used, use.quota)}</p>;
}
