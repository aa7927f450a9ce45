import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView, type ViewState } from '../../url/viewState.ts';
import { dataSetTitle } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import { AddFiles } from './AddFiles.tsx';
import { showDataSet } from './showDataSet.ts';
import { useOwnSets } from './useOwnSets.ts';
import { useShippedSets } from './useShippedSets.ts';
import './DataSetChoice.css';

interface DataSetChoiceProps {
  readonly view: ViewState;
  readonly shown: { readonly id: string; readonly version: string } | undefined;
}

/** The data sets that can be shown, with what each holds; and a way to add another. */
export function DataSetChoice({ view, shown }: DataSetChoiceProps) {
  const messages = useMessages();
  const words = useWords(IMPORT_WORDS);
  const shipped = useShippedSets();
  const own = useOwnSets().sets.filter(({ deletedAt }) => deletedAt === undefined);
  const sets = [
    ...shipped.map((set, index) => ({
      ...set,
      kind: words.shipped,
      // The first needs no name in links.
      to: showDataSet(view, index === 0 ? undefined : { id: set.id, version: set.version ?? '' }),
    })),
    ...own.map((set) => ({
      ...set,
      kind: `${words.own} · ${words.versionOf(set.version)}`,
      to: showDataSet(view, set),
    })),
  ];
  return (
    <div className="data-set-choice">
      <ul className="data-set-list" aria-label={messages.dataSets}>
        {sets.map(({ id, version, title, kind, resolutions, votes, to }) => (
          <li key={`${kind} ${id} ${version}`}>
            <ViewLink to={to} isCurrent={shown?.id === id && shown.version === version}>
              {dataSetTitle({ title }, messages)}
            </ViewLink>
            <p className="muted small">
              {[
                resolutions !== undefined && votes !== undefined
                  ? words.holds(resolutions, votes)
                  : undefined,
                kind,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <p className="set-actions">
        <AddFiles />
        <ViewLink to={onView(view, { view: 'data' })}>{messages.views.data}</ViewLink>
      </p>
      <p className="muted small">{words.privacy}</p>
    </div>
  );
}
