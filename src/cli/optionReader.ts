import { type IsoDate, parseIsoDate } from '../core/isoDate.ts';
import type { GivenOptions } from './parseOptions.ts';

/**
 * Reads options one by one into what they mean. What is wrong is collected, so that all of it can be said at once;
 * the answer is then the fallback.
 */
export interface OptionReader {
  /** What was wrong so far: sentences. */
  readonly wrongs: readonly string[];
  readonly reject: (wrong: string) => void;
  /** One of some words. */
  readonly choice: <T extends string>(name: string, choices: readonly T[], fallback: T) => T;
  /** A whole number of at least 0. */
  readonly wholeNumber: (name: string, fallback: number) => number;
  readonly date: (name: string) => IsoDate | undefined;
  /** Every text given, as it stands; undefined where the option is not given. */
  readonly every: (name: string) => readonly string[] | undefined;
  /** As `every`, each text split at its commas. */
  readonly parts: (name: string) => readonly string[] | undefined;
}

/** A reader of the options of one call. */
export function readOptions({ texts, lists }: GivenOptions): OptionReader {
  const wrongs: string[] = [];
  const reject = (wrong: string) => void wrongs.push(wrong);
  const every = (name: string) => lists[name];
  return {
    wrongs,
    reject,
    every,
    choice: (name, choices, fallback) => {
      const text = texts[name] ?? fallback;
      const found = choices.find((choice) => choice === text);
      if (found === undefined) reject(`--${name} is “${text}”; it is one of ${choices.join(', ')}.`);
      return found ?? fallback;
    },
    wholeNumber: (name, fallback) => {
      const text = texts[name];
      if (text === undefined) return fallback;
      if (!/^\d{1,9}$/.test(text)) reject(`--${name} is “${text}”; it is a whole number from 0 up.`);
      return Number(text);
    },
    date: (name) => {
      const text = texts[name];
      const date = text === undefined ? undefined : parseIsoDate(text);
      if (text !== undefined && date === undefined)
        reject(`--${name} is “${text}”; it is a day as year-month-day: 2022-06-13.`);
      return date;
    },
    parts: (name) => {
      const found = every(name)?.flatMap(splitAtCommas);
      if (found?.length === 0) reject(`--${name} is blank.`);
      return found;
    },
  };
}

/** The texts between commas, without blanks around them; empty ones are left out. */
export function splitAtCommas(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
