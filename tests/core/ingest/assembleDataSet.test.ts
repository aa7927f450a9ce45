import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleDataSet } from '../../../src/core/ingest/assembleDataSet.ts';
import type { DocumentReading, ParsedDocument } from '../../../src/core/parse/parsedDocument.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { day, FACTS, inChinese, listed, makeDocument, tally } from './builders.ts';

const FRAME = { id: 'test', title: 'Test', facts: FACTS, states: [] };

function assemble(...documents: readonly ParsedDocument[]) {
  return assembleDataSet(
    documents.map((document) => read(document)),
    FRAME,
  );
}

function read(document: ParsedDocument, problems: readonly Problem[] = []): DocumentReading {
  return { document, problems };
}

function makeProblem(changes: Partial<Problem>): Problem {
  return {
    source: 'en/50-4.txt',
    line: 3,
    resolutionId: 'A-HRC-RES-50-4',
    kind: 'misspelt_name',
    message: '“Kazakstan” was read as Kazakhstan.',
    ...changes,
  };
}

describe(assembleDataSet, () => {
  test('makes one resolution of two languages, with two titles and what each states alone', () => {
    const { resolutions, votes, problems } = assemble(
      makeDocument({ date: undefined }),
      inChinese({ agendaItem: '3', recalls: ['A/HRC/RES/41/3'], listed: undefined, declared: undefined }),
    );
    expect(resolutions).toHaveLength(1);
    expect(resolutions[0]).toMatchObject({
      id: 'A-HRC-RES-50-4',
      titles: {
        en: 'Enhancement of international cooperation in the field of human rights',
        zh: '增进人权领域的国际合作',
      },
      agendaItem: '3',
      recalls: ['A/HRC/RES/41/3'],
      date: '2022-07-07',
      notVoting: 1,
      status: 'ok',
      subjects: ['development'],
      source: 'https://docs.un.org/en/A/HRC/RES/50/4',
    });
    expect(votes).toHaveLength(5);
    expect(problems).toEqual([]);
  });

  test('keeps the version that fits its tally, and names both documents', () => {
    const { resolutions, problems } = assemble(
      makeDocument({ listed: listed({ Y: 'AAA', N: 'CCC', A: 'DDD' }) }),
      inChinese(),
    );
    expect(resolutions[0]).toMatchObject({ status: 'ok', counted: tally('2-1-1'), notVoting: 1 });
    expect(problems).toEqual([
      {
        source: 'en/50-4.txt',
        line: 5,
        resolutionId: 'A-HRC-RES-50-4',
        kind: 'documents_differ',
        message:
          '“zh/50-4.txt” and “en/50-4.txt” differ: positions BBB Y and unlisted. The version of “zh/50-4.txt” was kept, which fits its tally and the roster.',
      },
      {
        source: 'en/50-4.txt',
        line: 5,
        resolutionId: 'A-HRC-RES-50-4',
        kind: 'tally_mismatch',
        message:
          'The tally is 2-1-1, the lists hold 1-1-1: in favour 1 instead of 2. That version was not used; the one in “zh/50-4.txt” was.',
      },
    ]);
  });

  test('keeps the version that fits the roster', () => {
    const wrong = makeDocument({ listed: listed({ Y: 'AAA ZZZ', N: 'CCC', A: 'DDD' }) });
    const { resolutions, votes } = assemble(wrong, inChinese());
    expect(resolutions[0]?.status).toBe('ok');
    expect(votes.map(({ state }) => state)).toEqual(['AAA', 'BBB', 'CCC', 'DDD', 'EEE']);
  });

  test('disputes a record where two versions fit, and works nothing out from the roster for it', () => {
    const other = inChinese({ listed: listed({ Y: 'AAA EEE', N: 'CCC', A: 'DDD' }) });
    const { resolutions, problems } = assemble(makeDocument(), other);
    expect(resolutions[0]).toMatchObject({ status: 'disputed', notVoting: undefined });
    expect(problems.map(({ kind }) => kind)).toEqual(['documents_differ']);
    expect(problems[0]?.message).toContain('do not settle it');
  });

  test('has no members that did not vote in a record that versions dispute', () => {
    const other = inChinese({ listed: listed({ Y: 'AAA EEE', N: 'CCC', A: 'DDD' }) });
    expect(assemble(makeDocument(), other).votes.map(({ basis }) => basis)).not.toContain('roster');
  });

  test.each([
    ['outcome', { outcome: 'adopted_without_vote' as const, declared: undefined, listed: undefined }],
    ['tally', { declared: tally('3-1-0'), listed: undefined }],
    ['date', { date: day('2022-07-06') }],
  ])('sees that documents differ in %s', (word, changes) => {
    const { problems } = assemble(makeDocument(), inChinese(changes));
    expect(problems.map(({ kind }) => kind)).toEqual(['documents_differ']);
    expect(problems[0]?.message).toContain(`differ: ${word} `);
  });

  test('reports another meeting without disputing the vote', () => {
    const { resolutions, problems } = assemble(makeDocument(), inChinese({ meeting: 40 }));
    expect(resolutions[0]).toMatchObject({ status: 'ok', meeting: 39, notVoting: 1 });
    expect(problems[0]?.message).toContain('differ: meeting 39 and 40. ');
  });

  test('takes identical copies for one, with their problems', () => {
    const copy = makeDocument({ source: 'copy/50-4.txt' });
    const problem = makeProblem({});
    const dataSet = assembleDataSet(
      [read(makeDocument(), [problem]), read(copy, [{ ...problem, source: 'copy/50-4.txt' }])],
      FRAME,
    );
    expect(dataSet.resolutions).toHaveLength(1);
    expect(dataSet.problems).toEqual([{ ...problem, source: 'copy/50-4.txt' }]);
  });

  test('keeps two resolutions under one symbol apart', () => {
    const other = makeDocument({
      source: 'en/x.txt',
      title: 'The right to food',
      outcome: 'adopted_without_vote',
      declared: undefined,
      listed: undefined,
    });
    const { resolutions, problems } = assemble(other, makeDocument());
    expect(resolutions.map(({ id, titles }) => [id, titles.en?.slice(0, 9)])).toEqual([
      ['A-HRC-RES-50-4', 'Enhanceme'],
      ['A-HRC-RES-50-4-2', 'The right'],
    ]);
    expect(problems).toEqual([
      {
        source: 'en/x.txt',
        line: undefined,
        resolutionId: 'A-HRC-RES-50-4-2',
        kind: 'repeated_symbol',
        message:
          'The symbol A/HRC/RES/50/4 stands over another resolution in “en/50-4.txt”. Both are kept; this one has the id A-HRC-RES-50-4-2.',
      },
    ]);
  });

  test('gives a third language to that one of two resolutions that it does not contradict', () => {
    const consensus = { outcome: 'adopted_without_vote' as const, declared: undefined, listed: undefined };
    const { resolutions } = assemble(
      makeDocument(),
      makeDocument({ source: 'en/x.txt', title: 'The right to food', ...consensus }),
      inChinese({ title: '食物权', ...consensus }),
    );
    expect(resolutions.map(({ titles }) => titles.zh)).toEqual([undefined, '食物权']);
  });

  test('takes a title cut short in the same language for the same resolution', () => {
    const cut = makeDocument({
      source: 'en/cut.txt',
      title: 'Enhancement of international',
      declared: tally('2-1-0'),
    });
    expect(assemble(makeDocument(), cut).resolutions).toHaveLength(1);
  });

  test('suspects a copied list only where it does not fit', () => {
    const same = makeDocument({ source: 'en/50-5.txt', symbol: 'A/HRC/RES/50/5' });
    const odd = makeDocument({ source: 'en/50-6.txt', symbol: 'A/HRC/RES/50/6', declared: tally('3-0-1') });
    expect(assemble(makeDocument(), same).problems).toEqual([]);
    const { problems } = assemble(makeDocument(), odd);
    expect(problems.map(({ kind, resolutionId }) => [kind, resolutionId])).toEqual([
      ['copied_list', 'A-HRC-RES-50-6'],
      ['tally_mismatch', 'A-HRC-RES-50-6'],
    ]);
    expect(problems[0]?.message).toContain('A/HRC/RES/50/4');
  });

  test('orders sessions and symbols by number, special sessions last', () => {
    const symbols = ['50/10', 'S-34/1', '50/9', '9/1'].map((number) =>
      makeDocument({
        source: number,
        symbol: `A/HRC/RES/${number}`,
        session: number.split('/')[0] ?? '',
        date: undefined,
      }),
    );
    expect(assemble(...symbols).resolutions.map(({ symbol }) => symbol)).toEqual([
      'A/HRC/RES/9/1',
      'A/HRC/RES/50/9',
      'A/HRC/RES/50/10',
      'A/HRC/RES/S-34/1',
    ]);
  });

  test('keeps the problems of files without a document, under no record', () => {
    const problem = makeProblem({ source: 'empty.txt', line: undefined, kind: 'unreadable_file' });
    const { problems, resolutions } = assembleDataSet([{ document: undefined, problems: [problem] }], FRAME);
    expect(resolutions).toEqual([]);
    expect(problems).toEqual([{ ...problem, resolutionId: undefined }]);
  });

  test('takes its date from the latest adoption that can be', () => {
    const late = makeDocument({ source: 'b', symbol: 'A/HRC/RES/50/5', date: day('2052-01-01') });
    expect(assemble(makeDocument(), late).date).toBe('2022-07-07');
  });

  test('lends no date that cannot be to a document without one', () => {
    const { resolutions, problems } = assemble(
      makeDocument({ date: undefined }),
      inChinese({ date: day('2032-07-07') }),
    );
    expect(resolutions[0]).toMatchObject({ date: undefined, status: 'ok', notVoting: undefined });
    expect(problems.map(({ source, kind }) => [source, kind])).toEqual([['zh/50-4.txt', 'bad_date']]);
  });

  test('keeps the version whose date can be', () => {
    const { resolutions } = assemble(makeDocument({ date: day('2032-07-07') }), inChinese());
    expect(resolutions[0]).toMatchObject({ date: '2022-07-07', status: 'ok', notVoting: 1 });
  });

  test('does not depend on the order of the readings', () => {
    const readings = [
      read(makeDocument(), [makeProblem({})]),
      read(makeDocument({ source: 'en/x.txt', title: 'The right to food', declared: tally('3-1-1') })),
      read(makeDocument({ source: 'copy.txt' }), [makeProblem({ source: 'copy.txt' })]),
      read(inChinese({ meeting: 40 })),
      read(makeDocument({ source: 'en/50-10.txt', symbol: 'A/HRC/RES/50/10' })),
      { document: undefined, problems: [makeProblem({ source: 'empty.txt', kind: 'unreadable_file' })] },
    ];
    const expected = assembleDataSet(readings, FRAME);
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(assembleDataSet(shuffled, FRAME)).toEqual(expected);
      }),
    );
  });
});
