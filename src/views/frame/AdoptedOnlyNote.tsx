import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { OVERVIEW_WORDS } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { holdsAdoptedOnly } from './holdsAdoptedOnly.ts';

/** Says which texts the data set does not have; nothing where it has them. */
export function AdoptedOnlyNote({ index }: { readonly index: DataSetIndex }) {
  const { adoptedOnly } = useMessages();
  if (!holdsAdoptedOnly(index.dataSet.resolutions)) return null;
  return <p className="small prose">{adoptedOnly}</p>;
}

/** A subtitle that says so in short, for pictures that leave the page. */
export function useSubtitle(index: DataSetIndex, subtitle: string): string {
  const { adoptedOnlyShort } = useWords(OVERVIEW_WORDS);
  return holdsAdoptedOnly(index.dataSet.resolutions) ? `${subtitle} · ${adoptedOnlyShort}` : subtitle;
}
