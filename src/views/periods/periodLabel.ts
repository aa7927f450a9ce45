import type { TextPeriodName } from '../../core/texts/textPeriods.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { sessionName } from '../names.ts';

/** What a session or a year is called; a session with its body where the data set has several. */
export function periodLabel(name: TextPeriodName, hasBodies: boolean, messages: Messages): string {
  switch (name.kind) {
    case 'session': {
      const session = sessionName(name.session, messages);
      return hasBodies ? `${name.body} ${session}` : session;
    }
    case 'year':
      return String(name.year);
  }
}
