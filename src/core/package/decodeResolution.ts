import { isBody } from '../body.ts';
import { parseIsoDate } from '../isoDate.ts';
import { type ByLanguage, LANGUAGES, type Language } from '../language.ts';
import { isOutcome } from '../outcome.ts';
import { isKind, isStatus, type Resolution, resolutionId } from '../resolution.ts';
import { FAULT_PHRASES } from '../sentences/faultPhrases.ts';
import type { Tally } from '../tally.ts';
import { splitList } from './listCell.ts';
import type { Cells, Decoded } from './readTable.ts';

/** The resolution in a row of `resolutions.csv` whose cells fit their columns. */
export function decodeResolution(cells: Cells): Decoded<Resolution> {
  const [body, kind, outcome, status] = [cells('body'), cells('kind'), cells('outcome'), cells('status')];
  const [declared, counted] = [decodeTally(cells, 'declared'), decodeTally(cells, 'counted')];
  if (!isBody(body) || !isKind(kind) || !isOutcome(outcome) || !isStatus(status))
    return { fault: FAULT_PHRASES.resolutionWords };
  if (declared === 'partial' || counted === 'partial') return { fault: FAULT_PHRASES.partialTally };
  return {
    record: {
      id: resolutionId(cells('id')),
      body,
      session: cells('session'),
      symbol: cells('symbol'),
      draft: textOf(cells('draft')),
      kind,
      date: parseIsoDate(cells('date')),
      meeting: numberOf(cells('meeting')),
      agendaItem: textOf(cells('agenda_item')),
      titles: decodeByLanguage(cells, 'title'),
      subjects: splitList(cells('subjects')),
      recalls: splitList(cells('recalls')),
      outcome,
      declared,
      counted,
      notVoting: numberOf(cells('not_voting')),
      status,
      source: textOf(cells('source')),
      sponsors: textOf(cells('sponsors')),
      note: textOf(cells('note')),
      modality: textOf(cells('modality')),
    },
  };
}

/** The texts of the columns `prefix_en` to `prefix_ar`; a blank cell is a language that is missing. */
export function decodeByLanguage(cells: Cells, prefix: string): ByLanguage<string> {
  const texts: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const text = cells(`${prefix}_${language}`);
    if (text !== '') texts[language] = text;
  }
  return texts;
}

function decodeTally(cells: Cells, prefix: string): Tally | 'partial' | undefined {
  const parts = ['yes', 'no', 'abstain'].map((part) => numberOf(cells(`${prefix}_${part}`)));
  const [yes, no, abstain] = parts;
  if (yes !== undefined && no !== undefined && abstain !== undefined) return { yes, no, abstain };
  return parts.every((part) => part === undefined) ? undefined : 'partial';
}

function numberOf(cell: string): number | undefined {
  return cell === '' ? undefined : Number(cell);
}

function textOf(cell: string): string | undefined {
  return cell === '' ? undefined : cell;
}
