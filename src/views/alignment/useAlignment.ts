import { useMemo } from 'react';
import { pickTables, votingRows } from '../../core/agreement/pickTables.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useKernel } from '../useKernel.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { type Alignment, alignedStates, alignStates } from './alignment.ts';

/** How the states that cast a vote among those selected agree, by the measure that the link names. */
export function useAlignment({ view, index }: ViewProps, { table, selection }: VoteSelection): Alignment {
  const messages = useMessages();
  const kernel = useKernel();
  const { measure, minShared } = view;
  const { rows, tables } = useMemo(() => {
    const all = kernel.tables(table, selection);
    const voting = votingRows(all);
    return { rows: voting, tables: pickTables(all, voting) };
  }, [kernel, table, selection]);
  const states = useMemo(
    () => alignedStates(index, selection, rows, messages),
    [index, selection, rows, messages],
  );
  return useMemo(() => alignStates(states, tables, measure, minShared), [states, tables, measure, minShared]);
}
