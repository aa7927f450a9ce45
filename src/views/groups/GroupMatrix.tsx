import { isThin, type MeasureValue } from '../../core/agreement/measures/measure.ts';
import { type MeasureId, measureById } from '../../core/agreement/measures/measures.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { ViewState } from '../../url/viewState.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { GroupPair } from './groupPairs.ts';
import type { ShownGroup } from './shownGroup.ts';

interface GroupMatrixProps {
  readonly title: string;
  readonly groups: readonly ShownGroup[];
  readonly pairs: readonly GroupPair[];
  /** The measure whose range the colours span. */
  readonly range: MeasureId;
  readonly minimum: number;
  /** Where a cell leads: to the groups alone, or to a figure of this page. */
  readonly linkOf: (pair: GroupPair) => ViewState | `#${string}`;
  readonly nameOf: (pair: GroupPair) => string;
  readonly format: (value: MeasureValue) => string;
}

/** The lower half of a table of groups by groups, since both halves would be the same, with the diagonal. */
export function GroupMatrix({ title, groups, pairs, ...cell }: GroupMatrixProps) {
  const { betweenHint } = useWords(GROUPS_WORDS);
  // Holds where a row is a grid: on a phone.
  const columns = { gridTemplateColumns: `repeat(${groups.length}, minmax(3.75rem, 1fr))` };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className="group-matrix-frame" aria-label={title} tabIndex={0}>
      <table className="group-matrix">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr style={columns}>
            <td />
            {groups.map(({ id, short }) => (
              <th key={id} scope="col">
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((second, row) => (
            <tr key={second.id} style={columns}>
              <th scope="row">{second.name}</th>
              {groups.slice(0, row + 1).map((first) => {
                const pair = pairs.find((one) => one.first === first && one.second === second);
                return pair && <MatrixCell key={first.id} {...cell} pair={pair} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <StripeKey />
      <p className="small muted screen-only">{betweenHint}</p>
    </section>
  );
}

/** What the colours below the numbers mean: from apart to together, a fifth of the measure's range each. */
function StripeKey() {
  const { betweenStripe, apart, together } = useWords(GROUPS_WORDS);
  return (
    <p className="stripe-key small muted" aria-hidden="true">
      {betweenStripe}
      <span className="stripe-scale">
        {apart}
        <span className="stripe-steps">
          {[0, 1, 2, 3, 4].map((step) => (
            <span key={step} className={`agree-${step}`} />
          ))}
        </span>
        {together}
      </span>
    </p>
  );
}

type MatrixCellProps = Omit<GroupMatrixProps, 'title' | 'groups' | 'pairs'> & { readonly pair: GroupPair };

function MatrixCell({ pair, range, minimum, linkOf, nameOf, format }: MatrixCellProps) {
  const { nTimes } = useMessages();
  const words = useWords(GROUPS_WORDS);
  const { value } = pair;
  const text = format(value);
  if (value.kind !== 'measured') return <td className="muted">{text}</td>;
  const n = nTimes(value.n);
  const label = words.openVotes(nameOf(pair), text, n);
  const to = linkOf(pair);
  return (
    <td className={isThin(value, minimum) ? 'thin' : `agree-${stepOf(value.value, range)}`}>
      {typeof to === 'string' ? (
        <a href={to} aria-label={label}>
          {text}
        </a>
      ) : (
        <ViewLink to={to} label={label}>
          {text}
        </ViewLink>
      )}
      <span className="muted">{n}</span>
    </td>
  );
}

/** The fifth of the measure's range in which a value lies, 0 to 4. */
function stepOf(value: number, measure: MeasureId): number {
  const { low, high } = measureById(measure).range;
  return Math.min(4, Math.floor(((value - low) / (high - low)) * 5));
}
