import '@fontsource-variable/source-sans-3/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyColours, readColours } from './data/colours.ts';
import { keepOffline } from './data/keepOffline.ts';
import { loadMessages } from './i18n/loadMessages.ts';
import type { Messages } from './i18n/messages.en.ts';
import { parseViewState } from './url/parseViewState.ts';
import { App } from './views/App.tsx';
import './ui/tokens.css';
import './ui/base.css';

applyColours(readColours());
const ownLanguage: 'en' | 'zh' = navigator.language.startsWith('zh') ? 'zh' : 'en';
const firstLanguage = parseViewState(window.location.search).state.language ?? ownLanguage;
// Not awaited: the words of another language are in a file that needs this one to have run.
loadMessages(firstLanguage).then(start);
if (import.meta.env.PROD) keepOffline();

function start(initialMessages: Messages): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('page element missing: root');
  createRoot(root).render(
    <StrictMode>
      <App ownLanguage={ownLanguage} initialMessages={initialMessages} />
    </StrictMode>,
  );
}
