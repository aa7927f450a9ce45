/** The answer to a request that the page itself made before its program was there. */
export interface EarlyText {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
}

declare global {
  interface Window {
    /** Texts asked for by a script in the page's head, which the build writes, by their relative address. */
    earlyTexts?: Map<string, Promise<EarlyText>>;
  }
}

/**
 * The answer to a request for this address that was made before the program came; undefined where there was none.
 * Given once: who asks again wants the file as it is then.
 */
export function takeEarlyText(address: string): Promise<EarlyText> | undefined {
  const early = globalThis.window?.earlyTexts;
  const answer = early?.get(address);
  early?.delete(address);
  return answer;
}
