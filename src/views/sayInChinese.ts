import { createTranslator } from '../core/sentences/translateSaid.ts';
import { SAID_IN_ZH } from '../i18n/sentences/zh.ts';

/** What is said of data, in Chinese; undefined for what nothing here can have said. */
export const sayInChinese = createTranslator(SAID_IN_ZH);
