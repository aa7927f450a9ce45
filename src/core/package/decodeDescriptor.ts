import { parseIsoDate } from '../isoDate.ts';
import { FAULT_PHRASES } from '../sentences/faultPhrases.ts';
import { say } from '../sentences/say.ts';
import { DESCRIPTOR_FILE } from './buildPackage.ts';
import type { Fault } from './fault.ts';
import type { TableName } from './table.ts';

/** What a descriptor says of a data set as a whole. */
export interface PackageHead {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly date: string | undefined;
}

/** Reads the head of a `datapackage.json` already parsed as JSON; what is missing is blank and a fault. */
export function decodeDescriptor(content: unknown): {
  readonly head: PackageHead;
  readonly faults: readonly Fault[];
} {
  const messages: string[] = [];
  const read = (name: string): string => {
    const value = fieldOf(content, name);
    if (typeof value === 'string' && value !== '') return value;
    messages.push(say(FAULT_PHRASES.fieldMissing, { field: name }));
    return '';
  };
  const head = {
    id: read('name'),
    title: read('title'),
    version: read('version'),
    date: readDate(content, messages),
  };
  return { head, faults: messages.map((message) => ({ file: DESCRIPTOR_FILE, row: undefined, message })) };
}

/** How many rows a descriptor says that a table has; undefined where it does not say. */
export function statedRows(content: unknown, table: TableName): number | undefined {
  const resources = fieldOf(content, 'resources');
  if (!Array.isArray(resources)) return undefined;
  const rows = fieldOf(
    resources.find((resource) => fieldOf(resource, 'name') === table),
    'rows',
  );
  return typeof rows === 'number' ? rows : undefined;
}

/** A field of a JSON object; undefined where the value is no object or has no such field. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function readDate(content: unknown, messages: string[]): string | undefined {
  const value = fieldOf(content, 'date');
  if (value === undefined) return undefined;
  if (typeof value === 'string' && parseIsoDate(value) !== undefined) return value;
  messages.push(FAULT_PHRASES.dateNoDay);
  return undefined;
}
