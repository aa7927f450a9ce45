import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../src/core/package/buildPackage.ts';
import { formatCsv } from '../../../src/data/csv.ts';

const EMPTY = {
  id: 'test',
  title: 'Test',
  version: '0123456789ab',
  date: undefined,
  resolutions: [],
  votes: [],
  states: [],
  problems: [],
};

describe(buildPackage, () => {
  const files = buildPackage(EMPTY, ({ header, rows }) => formatCsv(header, rows));
  const textOf = (name: string) => files.find((file) => file.name === name)?.text;

  test('has the columns that everyone relies on, in their order', () => {
    expect(textOf('resolutions.csv')).toBe(
      'id,body,session,symbol,draft,kind,date,meeting,agenda_item,title_en,title_fr,title_es,title_ru,title_zh,title_ar,subjects,recalls,outcome,declared_yes,declared_no,declared_abstain,counted_yes,counted_no,counted_abstain,not_voting,status,source,sponsors,note,modality\n',
    );
    expect(textOf('votes.csv')).toBe('resolution_id,state,position,basis\n');
    expect(textOf('states.csv')).toBe(
      'code,name_en,name_fr,name_es,name_ru,name_zh,name_ar,aliases,regional_group,from,to\n',
    );
    expect(textOf('problems.csv')).toBe('source,line,resolution_id,kind,message\n');
  });

  test('describes every column and the keys in the descriptor', () => {
    const descriptor = JSON.parse(textOf('datapackage.json') ?? '');
    expect(descriptor).toMatchObject({ name: 'test', title: 'Test', version: '0123456789ab' });
    expect(descriptor).not.toHaveProperty('created');
    for (const { path, bytes, rows, schema } of descriptor.resources) {
      const text = textOf(path) ?? '';
      expect(schema.fields.map(({ name }: { name: string }) => name).join(',')).toBe(text.trim());
      expect(schema.fields.every(({ description }: { description: string }) => description.length > 5)).toBe(
        true,
      );
      expect([bytes, rows]).toEqual([text.length, 0]);
    }
    expect(descriptor.resources[1].schema.foreignKeys).toEqual([
      { fields: 'resolution_id', reference: { resource: 'resolutions', fields: 'id' } },
      { fields: 'state', reference: { resource: 'states', fields: 'code' } },
    ]);
  });
});
