import { describe, expect, test } from 'vitest';
import { verifyDocument } from '../../../src/core/ingest/verifyDocument.ts';
import type { ParsedDocument } from '../../../src/core/parse/parsedDocument.ts';
import { day, FACTS, listed, makeDocument, tally } from './builders.ts';

describe(verifyDocument, () => {
  const verify = (changes: Partial<ParsedDocument>) => verifyDocument(makeDocument(changes), FACTS);
  const kindsOf = (changes: Partial<ParsedDocument>) => verify(changes).findings.map(({ kind }) => kind);

  test('finds nothing where lists, tally and roster agree, and adds the member that did not vote', () => {
    const verified = verify({});
    expect(verified).toMatchObject({ status: 'ok', support: 'proved', notVoting: 1, findings: [] });
    expect(verified.counted).toEqual(tally('2-1-1'));
    expect(verified.votes.map(({ state, position, basis }) => `${state} ${position} ${basis}`)).toEqual([
      'AAA Y listed',
      'BBB Y listed',
      'CCC N listed',
      'DDD A listed',
      'EEE X roster',
    ]);
  });

  test('counts nobody as absent where everybody voted', () => {
    const everybody = { declared: tally('3-1-1'), listed: listed({ Y: 'AAA BBB EEE', N: 'CCC', A: 'DDD' }) };
    expect(verify(everybody).notVoting).toBe(0);
  });

  test('explains a tally that the lists do not make', () => {
    const verified = verify({ declared: tally('3-1-1') });
    expect(verified).toMatchObject({ status: 'disputed', support: 'contradicted', notVoting: undefined });
    expect(verified.counted).toEqual(tally('2-1-1'));
    expect(verified.votes).toHaveLength(4);
    expect(verified.findings).toEqual([
      {
        kind: 'tally_mismatch',
        line: 5,
        found: 'The tally is 3-1-1, the lists hold 2-1-1: in favour 2 instead of 3.',
        done: 'Both are kept; the record is disputed.',
      },
    ]);
  });

  test('names what it left out when that may be why the lists fall short', () => {
    const verified = verify({ listed: listed({ Y: 'AAA ?Atlantis', N: 'CCC', A: 'DDD' }) });
    expect(verified.findings[0]?.found).toBe(
      'The tally is 2-1-1, the lists hold 1-1-1: in favour 1 instead of 2; left out as not understood: “?Atlantis”.',
    );
  });

  test.each([
    ['2-2-0', '2-0-2', 'abstaining and against'],
    ['1-2-0', '2-1-0', 'no and yes'],
  ])('knows exchanged columns: %s declared, %s listed', (declared, counted) => {
    const lists = counted === '2-0-2' ? { Y: 'AAA BBB', A: 'CCC DDD' } : { Y: 'AAA BBB', N: 'CCC' };
    expect(kindsOf({ declared: tally(declared), listed: listed(lists) })).toEqual(['columns_exchanged']);
  });

  test('does not call a rotation of three columns an exchange', () => {
    const lists = listed({ Y: 'AAA', N: 'BBB CCC', A: '' });
    expect(kindsOf({ declared: tally('2-0-1'), listed: lists })).toEqual(['tally_mismatch']);
  });

  test('disputes what is said to be adopted with more against', () => {
    const turned = verify({ declared: tally('1-2-1'), listed: listed({ Y: 'AAA', N: 'BBB CCC', A: 'DDD' }) });
    expect(turned.status).toBe('disputed');
    expect(turned.findings.map(({ found }) => found)).toEqual([
      'The outcome is given as adopted_by_vote, but the votes are 1-2-1.',
    ]);
  });

  test('disputes a total above the membership, with lists or without', () => {
    expect(kindsOf({ declared: tally('4-1-1') })).toEqual(['impossible_total', 'tally_mismatch']);
    const without = { declared: tally('4-1-1'), listed: undefined };
    expect(kindsOf(without)).toEqual(['impossible_total', 'no_list']);
    expect(verify(without).status).toBe('disputed');
  });

  test('knows the most seats of a body whose roster is not known', () => {
    const chr = { body: 'CHR' as const, session: '60', listed: undefined };
    expect(kindsOf({ ...chr, declared: tally('40-10-3') })).toEqual(['no_list']);
    expect(kindsOf({ ...chr, declared: tally('40-10-4') })).toEqual(['impossible_total', 'no_list']);
  });

  test('keeps the tally where there are no lists, and counts nothing', () => {
    const verified = verify({ listed: undefined });
    expect(verified).toMatchObject({ status: 'ok', counted: undefined, notVoting: undefined, votes: [] });
    expect(verified.findings.map(({ kind }) => kind)).toEqual(['no_list']);
  });

  test('asks for no lists where a text was adopted without a vote', () => {
    const without = { outcome: 'adopted_without_vote' as const, declared: undefined, listed: undefined };
    expect(verify(without)).toMatchObject({ status: 'ok', support: 'silent', findings: [], votes: [] });
  });

  test('takes lists without a tally as they are, and works nothing out from the roster', () => {
    expect(verify({ declared: undefined })).toMatchObject({
      status: 'ok',
      notVoting: undefined,
      findings: [],
    });
  });

  test('keeps the position of a state that was no member, and disputes the record', () => {
    const verified = verify({ listed: listed({ Y: 'AAA ZZZ', N: 'CCC', A: 'DDD' }) });
    expect(verified.status).toBe('disputed');
    expect(verified.notVoting).toBeUndefined();
    expect(verified.votes).toContainEqual({ state: 'ZZZ', position: 'Y', basis: 'listed' });
    expect(verified.findings[0]).toMatchObject({
      kind: 'not_a_member',
      line: 7,
      found: '“ZZZ” (ZZZ) is listed, but was not a member of the body (HRC) on 2022-07-07.',
    });
  });

  test('leaves out a date outside the session and asks nothing of the roster', () => {
    const verified = verify({
      date: day('2032-07-07'),
      listed: listed({ Y: 'AAA ZZZ', N: 'CCC', A: 'DDD' }),
    });
    expect(verified).toMatchObject({ date: undefined, status: 'ok', notVoting: undefined });
    expect(verified.findings.map(({ kind }) => kind)).toEqual(['bad_date']);
    expect(verified.findings[0]?.found).toContain('2032-07-07');
  });

  test('works nothing out from the roster where a name was not understood, even if the numbers fit', () => {
    const verified = verify({ listed: listed({ Y: 'AAA BBB ?X', N: 'CCC', A: 'DDD' }) });
    expect(verified).toMatchObject({ status: 'ok', notVoting: undefined, support: 'contradicted' });
  });

  test('counts a state named twice in one list once', () => {
    const verified = verify({ listed: listed({ Y: 'AAA BBB AAA', N: 'CCC', A: 'DDD' }) });
    expect(verified.counted).toEqual(tally('2-1-1'));
    expect(verified.status).toBe('disputed');
    expect(verified.findings[0]?.found).toBe('“AAA” (AAA) is listed twice in favour.');
  });

  test('records no position for a state in two lists', () => {
    const verified = verify({ listed: listed({ Y: 'AAA BBB', N: 'CCC AAA', A: 'DDD' }) });
    expect(verified.votes).toContainEqual({ state: 'AAA', position: 'notRecorded', basis: 'listed' });
    expect(verified.counted).toEqual(tally('1-1-1'));
    expect(verified.findings.map(({ kind }) => kind)).toContain('duplicate_state');
  });
});
