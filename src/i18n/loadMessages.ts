import { EN, type Messages } from './messages.en.ts';

const LOADERS: Readonly<Record<'en' | 'zh', () => Promise<Messages>>> = {
  en: () => Promise.resolve(EN),
  zh: () => import('./messages.zh.ts').then(({ ZH }) => ZH),
};

/** The words of the page in a language; languages other than English are fetched when first asked for. */
export function loadMessages(language: 'en' | 'zh'): Promise<Messages> {
  return LOADERS[language]();
}
