/**
 * Runs in the head of the built page, before style sheets and program, and is no module. It asks for the first data
 * set at once, and decides whether the page that the build drew is the one that is wanted here.
 */
declare const __FIRST_FILES__: readonly string[];
declare const __CHINESE_WORDS__: string;
declare const __COLOURS_KEY__: string;
declare const __INTRODUCED_KEY__: string;

declare global {
  interface Window {
    /** Called by the page right after its element: shows what the build drew, or takes it away. */
    takeFirstPage?: (root: HTMLElement, inChinese: HTMLTemplateElement) => void;
  }
}

{
  const isEnglish = !navigator.language.startsWith('zh');
  /** What this device remembers; nothing where storage is closed to the page. */
  const remembered = (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  // A browser takes long over the first date that it writes, and keeps what it learns.
  const learnDates = () => new Intl.DateTimeFormat(isEnglish ? 'en' : 'zh-Hans');

  // A link that names another data set has no use for the first one's files.
  if (!/[?&]data=/.test(location.search)) {
    window.earlyTexts = new Map(
      __FIRST_FILES__.map((file) => {
        const answer = fetch(file).then(async (response) => {
          const { ok, status } = response;
          return { ok, status, text: ok ? await response.text() : '' };
        });
        // What fails is told to whoever asks for it, and to nobody before.
        answer.catch(() => {});
        return [file, answer];
      }),
    );
  }

  if (!isEnglish) {
    document.documentElement.lang = 'zh-Hans';
    const words = document.createElement('link');
    words.rel = 'modulepreload';
    words.crossOrigin = '';
    words.href = __CHINESE_WORDS__;
    document.head.append(words);
  }

  // Nothing is painted before it is known what to show.
  document.documentElement.dataset.preparing = '';
  window.takeFirstPage = (root, inChinese) => {
    const isWanted = location.search === '' && remembered(__COLOURS_KEY__) === null;
    if (!isWanted) root.replaceChildren();
    else if (!isEnglish) root.replaceChildren(inChinese.content);
    inChinese.remove();
    if (isWanted) {
      if (remembered(__INTRODUCED_KEY__) === 'yes') root.querySelector('.intro')?.remove();
      // It answers once the program has taken it over.
      root.inert = true;
      requestAnimationFrame(() => setTimeout(learnDates));
    } else learnDates();
    delete document.documentElement.dataset.preparing;
  };
}

export {};
