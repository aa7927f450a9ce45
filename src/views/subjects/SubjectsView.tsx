import { useMessages } from '../../ui/LanguageContext.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { SelectionWords } from '../frame/SelectionWords.tsx';
import { useVoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';

export function SubjectsView({ view, index }: ViewProps) {
  const messages = useMessages();
  const { table, selection } = useVoteSelection({ view, index });
  return (
    <>
      <div className="page-head">
        <h1>{messages.views.subjects}</h1>
      </div>
      <SelectionBar view={view} index={index} hasRules />
      <SelectionWords table={table} count={selection.count} />
    </>
  );
}
