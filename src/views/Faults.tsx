import type { Fault } from '../core/package/fault.ts';
import { useMessages } from '../ui/LanguageContext.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Said } from './Said.tsx';

/** As many as a reader can take in; the rest is counted. */
const MAX_SHOWN = 10;

/** What of the data's files could not be read. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { faultsTitle, faultsText, faultAt, labelled, moreFaults } = useMessages();
  return (
    <Notice title={faultsTitle} role="alert">
      <p>{faultsText}</p>
      <ul>
        {faults.slice(0, MAX_SHOWN).map(({ file, row, message }) => (
          <li key={`${file} ${row} ${message}`}>
            {labelled(faultAt(file, row), '')}
            <Said message={message} />
          </li>
        ))}
      </ul>
      {faults.length > MAX_SHOWN && <p>{moreFaults(faults.length - MAX_SHOWN)}</p>}
    </Notice>
  );
}
