import { marginalsOf } from '../../core/agreement/measures/marginals.ts';
import { PAIR_CELLS } from '../../core/agreement/pairTable.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { WorkedExample } from './workedExample.ts';

interface ExampleTableProps {
  readonly example: WorkedExample;
  readonly title: string;
  readonly first: string;
  readonly second: string;
}

/** In favour, abstaining, against: the order of the cells. */
const ORDER = ['Y', 'A', 'N'] as const;

/** The table that the measures of a pair are reckoned out from: rows by the first state, columns by the second. */
export function ExampleTable({ example: { table, n }, title, first, second }: ExampleTableProps) {
  const { formats, positions } = useMessages();
  const { total } = useWords(DATA_PAGE_WORDS);
  const sums = marginalsOf(table);
  return (
    <table className="example-table small">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            {first} ↓ {second} →
          </th>
          {ORDER.map((position) => (
            <th key={position} scope="col">
              {positions[position]}
            </th>
          ))}
          <th scope="col">{total}</th>
        </tr>
      </thead>
      <tbody>
        {ORDER.map((position, row) => (
          <tr key={position}>
            <th scope="row">{positions[position]}</th>
            {PAIR_CELLS.slice(row * 3, row * 3 + 3).map((cell) => (
              <td key={cell}>{formats.number(table[cell])}</td>
            ))}
            <td className="muted">{formats.number(sums.first[row] ?? 0)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{total}</th>
          {ORDER.map((position, column) => (
            <td key={position} className="muted">
              {formats.number(sums.second[column] ?? 0)}
            </td>
          ))}
          <td className="muted">{formats.number(n)}</td>
        </tr>
      </tbody>
    </table>
  );
}
