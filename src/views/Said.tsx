import { useSaid } from './useSaid.ts';

/** What is said of data, in the language of the page. */
export function Said({ message }: { readonly message: string }) {
  const { text, language } = useSaid()(message);
  return <span lang={language}>{text}</span>;
}
