import { useMemo, useSyncExternalStore } from 'react';

/**
 * The values of tokens of the style sheet as they are now, in the order of their names; they follow the choice of
 * colours. For what is drawn without style sheets.
 */
export function useTokens(names: readonly string[]): readonly string[] {
  const text = useSyncExternalStore(watchColours, () => readTokens(names));
  return useMemo(() => text.split('|'), [text]);
}

function readTokens(names: readonly string[]): string {
  const style = getComputedStyle(document.documentElement);
  return names.map((name) => style.getPropertyValue(name).trim()).join('|');
}

function watchColours(onChange: () => void): () => void {
  const device = matchMedia('(prefers-color-scheme: dark)');
  const choice = new MutationObserver(onChange);
  device.addEventListener('change', onChange);
  choice.observe(document.documentElement, { attributeFilter: ['data-colours'] });
  return () => {
    device.removeEventListener('change', onChange);
    choice.disconnect();
  };
}
