import { useMessages } from '../ui/LanguageContext.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { IgnoredParameter } from '../url/parseViewState.ts';
import type { ViewState } from '../url/viewState.ts';

interface IgnoredParametersProps {
  readonly ignored: readonly IgnoredParameter[];
  readonly view: ViewState;
  /** The data set that is shown; undefined while it loads. */
  readonly loadedId: string | undefined;
}

/** Enough to know a parameter by. */
const MAX_LENGTH = 100;

/** Says what of a link was not understood, or is not here. Nothing where all was. */
export function IgnoredParameters({ ignored, view, loadedId }: IgnoredParametersProps) {
  const { ignoredTitle, unknownDataSet } = useMessages();
  const isOtherSet = view.dataSet !== undefined && loadedId !== undefined && loadedId !== view.dataSet;
  return (
    <>
      {isOtherSet && <Notice title={unknownDataSet(view.dataSet)} role="status" />}
      {ignored.length > 0 && (
        <Notice title={ignoredTitle} role="status">
          <ul>
            {[...new Set(ignored.map(({ key, value }) => `${key}=${value}`))].map((text) => (
              <li key={text}>
                <code>{text.slice(0, MAX_LENGTH)}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
