import { type PreviewRow, type PreviewVotes, previewRows } from '../../core/sources/plain/previewRows.ts';
import { cutText } from '../../i18n/cutText.ts';
import { MAPPING_WORDS } from '../../i18n/mapping.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { MappingFormProps } from './mappingFormProps.ts';
import { useValueNames } from './useValueNames.ts';

const SHOWN_ROWS = 5;

/** The first rows of a table as they would be read. */
export function MappingPreview({
  rows,
  mapping,
  resolver,
}: Pick<MappingFormProps, 'rows' | 'mapping' | 'resolver'>) {
  const { headings, preview } = useWords(MAPPING_WORDS);
  const shown = previewRows(rows.slice(0, SHOWN_ROWS), mapping, resolver);
  if (shown.length === 0) return null;
  return (
    <table className="mapping-preview small">
      <caption>{preview(shown.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{headings.resolution}</th>
          <th scope="col">{headings.body}</th>
          <th scope="col">{headings.date}</th>
          {mapping.shape === 'long' && <th scope="col">{headings.state}</th>}
          {mapping.shape !== 'texts' && <th scope="col">{headings.position}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are what stands at their place, and several may be alike
          <PreviewLine key={place} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PreviewLine({ row: { resolution, body, date, votes } }: { readonly row: PreviewRow }) {
  const { bodies } = useMessages();
  const { missing } = useWords(MAPPING_WORDS);
  const absent = <em>{missing}</em>;
  return (
    <tr>
      <td>{resolution === '' ? absent : cutText(resolution)}</td>
      <td>{body === undefined ? absent : bodies[body]}</td>
      <td>{date ?? absent}</td>
      <VoteCells votes={votes} />
    </tr>
  );
}

function VoteCells({ votes }: { readonly votes: PreviewVotes }) {
  const { noState, countOf } = useWords(MAPPING_WORDS);
  const names = useValueNames();
  switch (votes.kind) {
    case 'none':
      return null;
    case 'many':
      return <td>{[...votes.counts].map(([value, count]) => countOf(names[value], count)).join(', ')}</td>;
    case 'one':
      return (
        <>
          <td>
            {cutText(votes.printed)} ({votes.state ?? <em>{noState}</em>})
          </td>
          <td>{names[votes.value]}</td>
        </>
      );
  }
}
