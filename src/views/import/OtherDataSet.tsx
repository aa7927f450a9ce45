import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { ViewState } from '../../url/viewState.ts';
import { dataSetTitle } from '../names.ts';
import { AddFiles } from './AddFiles.tsx';

interface OtherDataSetProps {
  readonly view: ViewState;
  readonly shown: { readonly id: string; readonly title: string; readonly version: string };
}

/** Says that a link names a data set or a version that is not here, and how the reader can have it. */
export function OtherDataSet({ view, shown }: OtherDataSetProps) {
  const messages = useMessages();
  const words = useWords(IMPORT_WORDS);
  const { dataSet, version } = view;
  if (dataSet === undefined || dataSet === shown.id) {
    return (
      <Notice title={words.otherVersionTitle(version ?? '', shown.version)} role="status">
        <p>{words.otherVersionText}</p>
      </Notice>
    );
  }
  return (
    <Notice title={words.missingTitle(dataSet, version)} role="status">
      <p>{words.missingText}</p>
      <p>{words.shownInstead(dataSetTitle(shown, messages))}</p>
      <p>
        <AddFiles />
      </p>
    </Notice>
  );
}
