import type { OpenText } from './textRegister.ts';

/** Reads what a row says beside its text; answers whether that is kept. */
export type RowReader = (number: number, row: readonly string[], text: OpenText) => boolean;
