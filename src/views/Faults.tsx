import type { Fault } from '../core/package/fault.ts';
import { useMessages } from '../ui/LanguageContext.tsx';
import { Notice } from '../ui/Notice.tsx';

/** As many as a reader can take in; the rest is counted. */
const MAX_SHOWN = 10;

/** What of the data's files could not be read. Nothing where all could. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { faultsTitle, faultsText, faultAt, moreFaults } = useMessages();
  if (faults.length === 0) return null;
  return (
    <Notice title={faultsTitle} role="alert">
      <p>{faultsText}</p>
      <ul>
        {faults.slice(0, MAX_SHOWN).map(({ file, row, message }) => (
          <li key={`${file} ${row} ${message}`}>
            {faultAt(file, row)}: <span lang="en">{message}</span>
          </li>
        ))}
      </ul>
      {faults.length > MAX_SHOWN && <p>{moreFaults(faults.length - MAX_SHOWN)}</p>}
    </Notice>
  );
}
