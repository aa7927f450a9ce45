import '@fontsource-variable/source-sans-3/wght.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { applyColours, readColours } from './data/colours.ts';
import { startLoad } from './data/dataSetLoad.ts';
import { keepOffline } from './data/keepOffline.ts';
import type { LoadedDataSet } from './data/loadDataSet.ts';
import type { LoadState } from './data/loadState.ts';
import { loadMessages } from './i18n/loadMessages.ts';
import type { Messages } from './i18n/messages.en.ts';
import { parseViewState } from './url/parseViewState.ts';
import { App } from './views/App.tsx';
import './ui/tokens.css';
import './ui/base.css';

applyColours(readColours());
const ownLanguage: 'en' | 'zh' = navigator.language.startsWith('zh') ? 'zh' : 'en';
const { state: firstView } = parseViewState(window.location.search);
const firstLanguage = firstView.language ?? ownLanguage;
// Begun before anything is drawn: where the data is there already, the page is drawn once and not twice.
const firstLoad = startLoad({ id: firstView.dataSet, version: firstView.version });
// Not awaited: the words of another language are in a file that needs this one to have run.
loadMessages(firstLanguage).then(start);
if (import.meta.env.PROD) keepOffline();

async function start(initialMessages: Messages): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('page element missing: root');
  const app = (
    <StrictMode>
      <App ownLanguage={ownLanguage} initialMessages={initialMessages} firstLoad={firstLoad} />
    </StrictMode>
  );
  // What the build drew stays until its data is there, and is then taken over as it stands.
  const isDrawn = root.hasChildNodes() && isWhole(await firstLoad.settled);
  if (isDrawn) hydrateRoot(root, app);
  else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
  root.inert = false;
}

/** Whether data came as it was when the build drew the page. */
function isWhole(load: LoadState<LoadedDataSet>): boolean {
  return load.kind === 'ready' && load.value.faults.length === 0;
}
