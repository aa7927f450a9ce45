import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView, type ViewState } from '../../url/viewState.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { LineChange, LineRow } from './lineOfVotes.ts';
import { StateLinks } from './StateLinks.tsx';

interface LineStepProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly step: LineRow['step'];
}

/** So many changes are listed at once; more of them open at a press. */
const FEW = 8;

/** Who changed position in one vote of a line, state by state. */
export function LineStep({ view, index, step }: LineStepProps) {
  const words = useWords(RESOLUTION_WORDS);
  switch (step.kind) {
    case 'first':
      return <span className="muted">{words.firstInLine}</span>;
    case 'notVoted':
      return null;
    case 'leftOut':
      return <span className="muted">{words.leftOut}</span>;
    case 'changes':
      return <Changes view={view} index={index} changes={step.changes} />;
  }
}

interface ChangesProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly changes: readonly LineChange[];
}

function Changes({ view, index, changes }: ChangesProps) {
  const words = useWords(RESOLUTION_WORDS);
  if (changes.length === 0) return <span className="muted">{words.noChange}</span>;
  const list = (
    <ul className="line-changes">
      {groupChanges(changes).map((same) => (
        <ChangeGroup key={keyOf(same[0])} view={view} index={index} changes={same} />
      ))}
    </ul>
  );
  if (changes.length <= FEW) return list;
  return (
    <details>
      <summary>{words.changeCount(changes.length)}</summary>
      {list}
    </details>
  );
}

function ChangeGroup({ view, index, changes }: ChangesProps) {
  const { positions } = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const [first] = changes;
  if (first === undefined) return null;
  return (
    <li>
      <StateLinks view={view} index={index} states={changes.map(({ state }) => state)} />
      {words.colon}
      {words.fromTo(positions[first.before], positions[first.after])}{' '}
      {first.since !== undefined && (
        <ViewLink to={onView(view, { view: 'resolution', id: first.since.id })}>
          {words.since(first.since.symbol)}
        </ViewLink>
      )}
    </li>
  );
}

/** Those together that made the same change since the same vote, in the order of their first. */
function groupChanges(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const keys = [...new Set(changes.map(keyOf))];
  return keys.map((key) => changes.filter((change) => keyOf(change) === key));
}

function keyOf(change: LineChange | undefined): string {
  return change === undefined ? '' : `${change.before} ${change.after} ${change.since?.id}`;
}
