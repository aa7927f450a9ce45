import { useMemo, useState } from 'react';
import { checkMapping } from '../../core/sources/plain/checkMapping.ts';
import { guessMapping } from '../../core/sources/plain/guessMapping.ts';
import { BLANK_MAPPING } from '../../core/sources/plain/plainMapping.ts';
import { STATE_NAMES } from '../../core/state/names/all.ts';
import { createNameResolver } from '../../core/state/resolveName.ts';
import type { ImportRequest } from '../../data/import/importMessages.ts';
import { requestImport } from '../../data/import/importRequest.ts';
import type { UnknownTable } from '../../data/import/importResult.ts';
import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { MappingForm } from '../importMapping/MappingForm.tsx';

interface MapTableProps {
  readonly table: UnknownTable;
  /** The files that the table was among. */
  readonly request: ImportRequest;
}

/** Asks what the columns of a table hold, and has its files read again in that way. */
export function MapTable({ table, request }: MapTableProps) {
  const words = useWords(IMPORT_WORDS);
  const { source, header, sample } = table;
  const resolver = useMemo(() => createNameResolver(STATE_NAMES), []);
  const [mapping, setMapping] = useState(() => guessMapping(header, sample, resolver) ?? BLANK_MAPPING);
  const isReady = useMemo(
    () => checkMapping({ header, rows: sample }, mapping, resolver).every(({ blocks }) => !blocks),
    [header, sample, mapping, resolver],
  );
  return (
    <div className="map-table">
      <MappingForm
        source={source}
        header={header}
        rows={sample}
        mapping={mapping}
        resolver={resolver}
        onChange={setMapping}
      />
      <button
        type="button"
        className="button"
        disabled={!isReady}
        onClick={() => requestImport(request.files, new Map([...request.mappings, [source, mapping]]))}
      >
        {words.readSo}
      </button>
    </div>
  );
}
