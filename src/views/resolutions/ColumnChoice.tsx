import { CheckList } from '../../ui/CheckList.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { changeView, useViewState } from '../../url/useViewState.ts';
import { DEFAULT_COLUMNS, FIXED_COLUMNS, resolutionColumns } from '../voteTable/resolutionColumns.tsx';

/** Chooses the columns of the table of resolutions; symbol and title are always there. */
export function ColumnChoice() {
  const { state: view } = useViewState();
  const messages = useMessages();
  const options = resolutionColumns(messages, view)
    .filter(({ id, isExportOnly }) => isExportOnly !== true && !FIXED_COLUMNS.includes(id))
    .map(({ id, header }) => ({ value: id, label: header }));

  function choose(chosen: readonly string[]) {
    const columns = [...FIXED_COLUMNS, ...chosen];
    const isDefault = columns.join() === DEFAULT_COLUMNS.join();
    changeView({ columns: isDefault ? undefined : columns });
  }
  return (
    <Popover label={messages.resolutionsView.columns}>
      <CheckList
        legend={messages.resolutionsView.columns}
        options={options}
        checked={(view.columns ?? DEFAULT_COLUMNS).filter((id) => !FIXED_COLUMNS.includes(id))}
        onChange={choose}
      />
    </Popover>
  );
}
