import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { BLANK_MAPPING, type PlainMapping } from '../../../src/core/sources/plain/plainMapping.ts';
import type { SourceTable } from '../../../src/core/sources/sourceTable.ts';
import { ZH } from '../../../src/i18n/messages.zh.ts';
import { LanguageProvider } from '../../../src/ui/LanguageContext.tsx';
import { MappingForm } from '../../../src/views/importMapping/MappingForm.tsx';
import { FACTS, guess, makeTable } from '../../core/sources/plain/builders.ts';

function render(table: SourceTable, mapping: PlainMapping = guess(table) ?? BLANK_MAPPING) {
  const { source, header, rows } = table;
  const { resolver } = FACTS;
  return createElement(MappingForm, {
    source,
    header,
    rows: [...rows],
    mapping,
    resolver,
    onChange: () => undefined,
  });
}

const LONG = makeTable(
  'symbol|date|state|vote',
  'A/RES/1/1|1/2/1946|France|1',
  'A/RES/1/1|1/2/1946|<b>Oz</b>|2',
  '50/4|||',
);

/** What a table of the page shows, a line for each row. */
function previewOf(markup: string): readonly string[] {
  const body = /<tbody>(.*)<\/tbody>/.exec(markup)?.[1] ?? '';
  return [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, cells = '']) =>
    [...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<\/?em>/g, '_')).join(' | '),
  );
}

describe(MappingForm, () => {
  test('shows the first rows as they would be read, escaped', () => {
    expect(previewOf(renderToStaticMarkup(render(LONG)))).toEqual([
      'A/RES/1/1 | General Assembly | _missing_ | France (FRA) | In favour',
      'A/RES/1/1 | General Assembly | _missing_ | &lt;b&gt;Oz&lt;/b&gt; (_no state_) | not known',
      '50/4 | _missing_ | _missing_ |  (_no state_) | blank',
    ]);
  });

  test('asks for what is not certain, with a select for each value', () => {
    const markup = renderToStaticMarkup(render(LONG));
    expect(markup).toContain('Say what these values stand for: “2”.');
    expect(markup).toContain('Say whether the day or the month comes first in 1/2/1946.');
    expect(markup).toMatch(/“1” stands for<select[^>]*>.*?<option value="Y" selected="">In favour/);
    expect(markup).toMatch(/“2” stands for<select[^>]*><option value="" selected="">not known/);
  });

  test('offers every column for everything that one can say', () => {
    const markup = renderToStaticMarkup(render(makeTable('symbol||state|vote', 'A/RES/1/1|x|France|Y')));
    const selects = [...markup.matchAll(/<label class="mapping-select small">(.*?)<\/label>/g)].map(
      ([, text = '']) => text,
    );
    expect(selects.filter((text) => text.includes('>Column 2<'))).toHaveLength(8);
    expect(markup).toContain('Nothing is missing.');
  });

  test('counts positions in the rows of a wide table', () => {
    const markup = renderToStaticMarkup(render(makeTable('symbol|France|China|India', 'A/RES/1/1|yes|yes|')));
    expect(previewOf(markup)).toEqual(['A/RES/1/1 | General Assembly | _missing_ | In favour 2, blank 1']);
    expect(markup).toContain('3 columns are called as a state is.');
  });

  test('speaks Chinese', () => {
    const page = createElement(LanguageProvider, { value: ZH }, render(makeTable('a|b', '1|2')));
    const markup = renderToStaticMarkup(page);
    expect(markup).toContain('请选择国家所在的列。');
    expect(markup).toContain('前1行将这样读取');
  });
});
