import type { DataSetIndex } from '../core/dataSetIndex.ts';
import { useMessages } from '../ui/LanguageContext.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { IgnoredParameter } from '../url/parseViewState.ts';
import type { ViewState } from '../url/viewState.ts';
import { isOtherDataSet } from './import/isOtherDataSet.ts';
import { unknownValues } from './unknownValues.ts';

const OtherDataSet = lazyPart(() => import('./import/OtherDataSet.tsx').then((part) => part.OtherDataSet));

interface IgnoredParametersProps {
  readonly ignored: readonly IgnoredParameter[];
  readonly view: ViewState;
  /** The data that is shown; undefined while it loads. */
  readonly index: DataSetIndex | undefined;
}

/** Enough to know a parameter by. */
const MAX_LENGTH = 100;

/** Says what of a link was not understood, or is not here. Nothing where all was. */
export function IgnoredParameters({ ignored, view, index }: IgnoredParametersProps) {
  const { ignoredTitle, unknownTitle } = useMessages();
  const unknown = index === undefined ? [] : unknownValues(view, index);
  return (
    <>
      {index !== undefined && isOtherDataSet(view, index.dataSet) && (
        <OtherDataSet view={view} shown={index.dataSet} />
      )}
      <ParameterNotice title={ignoredTitle} parameters={ignored} />
      <ParameterNotice title={unknownTitle} parameters={unknown} />
    </>
  );
}

interface ParameterNoticeProps {
  readonly title: string;
  readonly parameters: readonly IgnoredParameter[];
}

function ParameterNotice({ title, parameters }: ParameterNoticeProps) {
  if (parameters.length === 0) return null;
  return (
    <Notice title={title} role="status">
      <ul>
        {[...new Set(parameters.map(({ key, value }) => `${key}=${value}`))].map((text) => (
          <li key={text}>
            <code>{text.slice(0, MAX_LENGTH)}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
