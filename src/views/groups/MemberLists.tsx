import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import type { CohesionRow } from './cohesionRows.ts';

interface MemberListsProps extends ViewProps {
  readonly rows: readonly CohesionRow[];
}

/** The members of each group that voted, each leading to its page, and what to know of the membership. */
export function MemberLists({ view, index, rows }: MemberListsProps) {
  const words = useWords(GROUPS_WORDS);
  return (
    <details className="member-lists small">
      <summary>{words.membersTitle}</summary>
      <p className="muted prose">{words.membersGloss}</p>
      {rows.map((row) => (
        <section key={row.group.id}>
          <h3 className="small">{words.membersOf(row.group.name, row.voted.length)}</h3>
          {row.group.note !== undefined && <p className="muted prose">{row.group.note}</p>}
          <Members view={view} index={index} row={row} />
        </section>
      ))}
    </details>
  );
}

function Members({ view, index, row }: ViewProps & { readonly row: CohesionRow }) {
  const messages = useMessages();
  const { nobody } = useWords(GROUPS_WORDS);
  if (row.voted.length === 0) return <p>{nobody}</p>;
  const states = row.voted
    .map((code) => ({ code, name: stateName(index, code, messages) }))
    .sort((a, b) => messages.formats.compare(a.name, b.name));
  return (
    <ul className="member-list">
      {states.map(({ code, name }) => (
        <li key={code}>
          <ViewLink to={onView(view, { view: 'state', state: code })}>{name}</ViewLink>
        </li>
      ))}
    </ul>
  );
}
