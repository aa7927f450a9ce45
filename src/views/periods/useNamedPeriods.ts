import { useMemo } from 'react';
import { type Period, sessionsOf, yearsOf } from '../../core/agreement/periods.ts';
import { selectedResolutions } from '../../core/agreement/selection.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
import type { Division } from '../../url/viewState.ts';
import { sessionName } from '../names.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import type { NamedPeriod } from './namedPeriod.ts';
import { sectionOf } from './sectionOf.ts';

/** The sessions or years of a selection, in order, by the names they go by. */
export function useNamedPeriods(
  { table, selection }: VoteSelection,
  division: Division,
): readonly NamedPeriod[] {
  const messages = useMessages();
  return useMemo(() => {
    const periods = division === 'session' ? sessionsOf(table, selection) : yearsOf(table, selection);
    const hasBodies = new Set(selectedResolutions(table, selection).map(({ body }) => body)).size > 1;
    return periods.map((period) => ({
      ...namePeriod(period, messages, hasBodies),
      section: hasBodies ? sectionOf(selectedResolutions(table, period.selection)) : undefined,
    }));
  }, [table, selection, division, messages]);
}

function namePeriod(period: Period, messages: Messages, hasBodies: boolean): NamedPeriod {
  const { name } = period;
  switch (name.kind) {
    case 'session': {
      const { body, session } = name;
      const label = hasBodies ? `${body} ${session}` : session;
      const inFull = sessionName(session, messages);
      const key = `${body} ${session}`;
      return { period, key, label, name: hasBodies ? `${messages.bodies[body]}, ${inFull}` : inFull };
    }
    case 'year':
      return { period, key: String(name.year), label: String(name.year), name: String(name.year) };
    case 'window': {
      const span = [period.from, period.to].filter((date) => date !== undefined).join('/');
      return { period, key: span, label: span, name: span };
    }
  }
}
