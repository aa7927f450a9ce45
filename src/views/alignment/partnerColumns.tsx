import type { MeasureId } from '../../core/agreement/measures/measures.ts';
import type { RankedPartner } from '../../core/agreement/partnerRanking.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import type { ViewState } from '../../url/viewState.ts';
import { ViewLink } from '../ViewLink.tsx';
import { type Alignment, stateAt } from './alignment.ts';
import { onPair } from './links.ts';
import type { PairWords } from './pairText.ts';
import { measureFormat } from './score.ts';

interface PartnerChoice {
  readonly measure: MeasureId;
  readonly after: MeasureId;
  readonly view: ViewState;
}

/** The columns of a state's partners ranked in two ways. */
export function partnerColumns(
  alignment: Alignment,
  reference: number,
  { measure, after, view }: PartnerChoice,
  { messages, frame, words }: PairWords,
): readonly TableColumn<RankedPartner>[] {
  const { columns, rankIn, nIn } = words;
  const formatBefore = measureFormat(measure, messages.formats);
  const formatAfter = measureFormat(after, messages.formats);
  const [before, other] = [frame.measures[measure].name, frame.measures[after].name];
  const rankHeader = (id: MeasureId) => rankIn(frame.measures[id].inSentence);
  const state = stateAt(alignment, reference);
  const partnerOf = ({ partner }: RankedPartner) => stateAt(alignment, partner);
  return [
    {
      id: 'partner_name',
      header: columns.second,
      isRowHeader: true,
      value: (row) => partnerOf(row).name,
      render: (row) => (
        <ViewLink to={onPair(view, state.code, partnerOf(row).code)}>{partnerOf(row).name}</ViewLink>
      ),
    },
    { id: 'state', header: 'state', isExportOnly: true, value: () => state.code },
    { id: 'partner', header: 'partner', isExportOnly: true, value: (row) => partnerOf(row).code },
    {
      id: measure,
      header: before,
      isNumeric: true,
      value: (row) => row.before.value,
      render: (row) => formatBefore(row.before.value),
    },
    { id: `n_${measure}`, header: nIn(before), isNumeric: true, value: (row) => row.before.n },
    {
      id: `rank_${measure}`,
      header: rankHeader(measure),
      isNumeric: true,
      value: ({ rankBefore }) => rankBefore,
    },
    {
      id: after,
      header: other,
      isNumeric: true,
      value: (row) => row.after.value,
      render: (row) => formatAfter(row.after.value),
    },
    { id: `rank_${after}`, header: rankHeader(after), isNumeric: true, value: ({ rankAfter }) => rankAfter },
    {
      id: 'moved',
      header: columns.change,
      isNumeric: true,
      value: ({ rankBefore, rankAfter }) => rankBefore - rankAfter,
    },
  ];
}
