import { EN, type Messages } from './messages.en.ts';

const LOADERS: Readonly<Record<'en' | 'zh', () => Promise<Messages>>> = {
  en: () => Promise.resolve(EN),
  zh: () =>
    import('./messages.zh.ts').then(
      ({ ZH }) => ZH,
      () => EN,
    ),
};

/**
 * The words of the page in a language; languages other than English are fetched when first asked for. Where they
 * cannot be had, the English ones: a page in another language rather than none.
 */
export function loadMessages(language: 'en' | 'zh'): Promise<Messages> {
  return LOADERS[language]();
}
