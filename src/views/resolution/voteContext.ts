import type { Resolution } from '../../core/resolution.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { ResolutionWords } from '../../i18n/resolution.ts';
import { titleOf } from '../names.ts';

/** Of which text a figure is: its title, symbol, body and day. */
export function voteContext(resolution: Resolution, messages: Messages, words: ResolutionWords): string {
  const { symbol, body, date } = resolution;
  return words.contextOf(
    titleOf(resolution, messages).text,
    symbol,
    messages.bodies[body],
    date === undefined ? undefined : messages.formats.date(date),
  );
}
