import { STATE_WORDS } from '../../i18n/state.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView, type ViewState } from '../../url/viewState.ts';
import { measureFormat } from '../measure/measureText.ts';
import type { ComparedState } from '../pair/comparison.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { PartnerRow } from './partnerRows.ts';

interface PartnerTableProps {
  readonly title: string;
  readonly view: ViewState;
  readonly state: ComparedState;
  readonly rows: readonly PartnerRow[];
}

/** One end of the ranking of partners; each row opens the two states side by side. */
export function PartnerTable({ title, view, state, rows }: PartnerTableProps) {
  const { formats } = useMessages();
  const words = useWords(STATE_WORDS);
  const format = measureFormat(view.measure, formats);
  const hasIntervals = rows.some(({ value }) => value.interval !== undefined);
  return (
    <table className="table partner-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.partner}</th>
          <th scope="col" className="numeric">
            {words.columns.value}
          </th>
          <th scope="col" className="numeric">
            {words.columns.shared}
          </th>
          {hasIntervals && (
            <th scope="col" className="numeric">
              {words.columns.interval}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, value: { value, n, interval } }) => (
          <tr key={code}>
            <th scope="row">
              <ViewLink
                to={onView(view, { view: 'compare', states: [state.code, code] })}
                label={words.openPair(state.name, name)}
              >
                {name}
              </ViewLink>
            </th>
            <td className="numeric">{format(value)}</td>
            <td className="numeric muted">{formats.number(n)}</td>
            {hasIntervals && (
              <td className="numeric muted">
                {interval && `${format(interval.low)}–${format(interval.high)}`}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
