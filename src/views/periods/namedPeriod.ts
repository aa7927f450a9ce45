import type { Period } from '../../core/agreement/periods.ts';

/** A stretch of time with the names it goes by. */
export interface NamedPeriod {
  readonly period: Period;
  readonly key: string;
  /** On the axis. */
  readonly label: string;
  readonly name: string;
  /** The code of the body whose votes it holds, of several the latest; undefined where the whole selection is of one body. */
  readonly section?: string | undefined;
}
