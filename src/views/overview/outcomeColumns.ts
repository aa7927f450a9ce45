import type { Outcome } from '../../core/outcome.ts';
import type { OutcomeCount } from '../../core/texts/outcomeCounts.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';

interface Counted {
  readonly counts: readonly OutcomeCount[];
}

/** One column for each outcome that any row has, with the number of its texts. */
export function outcomeColumns<Row extends Counted>(
  outcomes: readonly Outcome[],
  messages: Messages,
): readonly TableColumn<Row>[] {
  return outcomes.map((outcome) => ({
    id: outcome,
    header: messages.outcomes[outcome],
    isNumeric: true,
    value: ({ counts }) => counts.find((count) => count.outcome === outcome)?.count ?? 0,
  }));
}
