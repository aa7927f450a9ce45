import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../../../src/core/sources/digitalLibrary/readLibrary.ts';
import {
  listProblems,
  listVotes,
  makeCouncilText,
  makeFifteen,
  messagesOf,
  readCouncil,
} from './builders.ts';

const DRAFT = { resolution: '', draft: 'S/2022/720' };
const resolutionOf = (facts: Readonly<Record<string, string>>, votes: string) =>
  readCouncil(makeCouncilText(facts, votes)).records.resolutions[0];

describe(readLibrary, () => {
  test('reads a resolution of the Security Council', () => {
    const reading = readCouncil(makeCouncilText({ date: '2022-12-09' }, makeFifteen('IND A')));
    expect(reading.records.resolutions[0]).toMatchObject({
      id: 'S-RES-2664(2022)',
      body: 'SC',
      session: '2022',
      kind: 'resolution',
      meeting: 9214,
      titles: { en: 'On humanitarian aid' },
      outcome: 'adopted_by_vote',
      declared: { yes: 14, no: 0, abstain: 1 },
      notVoting: 0,
      status: 'ok',
      note: undefined,
      modality: 'VOTE',
    });
    expect(listProblems(reading)).toEqual([]);
  });

  test.each([
    [
      'a draft with ten in favour and a veto',
      makeFifteen('RUS N, BRA A, CHN A, GAB A, IND A'),
      'rejected',
      'veto: RUS; ',
    ],
    [
      'a draft with nine in favour and two vetoes',
      makeFifteen('CHN N, RUS N, BRA A, GAB A, IND A, ARE A'),
      'rejected',
      'veto: CHN, RUS; ',
    ],
    [
      'a draft with nine in favour',
      makeFifteen('BRA N, GAB N, CHN A, RUS A, IND A, ARE A'),
      'adopted_by_vote',
      '',
    ],
    [
      'a draft with eight in favour, one against',
      makeFifteen('RUS N, GAB N, CHN A, BRA A, IND A, ARE A, KEN A'),
      'rejected',
      '',
    ],
  ])('tells what became of %s', (_, votes, outcome, veto) => {
    const resolution = resolutionOf(DRAFT, votes);
    expect(resolution?.outcome).toBe(outcome);
    expect(resolution?.note).toBe(
      `${veto}Outcome worked out from the votes: adopted with nine in favour, seven before 1966, and no veto`,
    );
  });

  test('knows no veto in a vote on procedure, which is on a motion', () => {
    const votes = makeFifteen('RUS N, CHN N, GAB A, IND A, KEN A');
    expect(resolutionOf({ ...DRAFT, modality: 'PROCEDURAL VOTE' }, votes)).toMatchObject({
      outcome: 'adopted_by_vote',
      kind: 'motion',
    });
    expect(resolutionOf({ ...DRAFT, modality: 'Non-procedural vote' }, votes)?.outcome).toBe('rejected');
  });

  test('needed seven of eleven before 1966', () => {
    const eleven = 'BRA Y, TWN Y, EGY Y, FRA Y, MEX Y, NLD Y, POL N, SUN A, GBR Y, USA A, AUS N';
    const facts = { ...DRAFT, date: '1946-06-01' };
    expect(resolutionOf(facts, eleven)?.outcome).toBe('adopted_by_vote');
    expect(resolutionOf({ ...facts, date: '1966-06-01' }, eleven)?.outcome).toBe('rejected');
    expect(resolutionOf({ ...facts, date: '' }, eleven)?.outcome).toBe('unknown');
    expect(resolutionOf(facts, eleven.replace('SUN A', 'SUN N'))).toMatchObject({ outcome: 'rejected' });
    expect(resolutionOf(facts, eleven.replace('SUN A', 'RUS N'))?.note).toContain('veto: SUN');
  });

  test('goes by the year of the symbol, and says that the date is of another', () => {
    const reading = readCouncil(makeCouncilText({ date: '2021-12-09' }, makeFifteen('USA Y')));
    expect(reading.records.resolutions[0]).toMatchObject({ session: '2022', date: '2021-12-09' });
    expect(listProblems(reading)).toEqual(['2 S-RES-2664(2022) bad_date']);
    expect(messagesOf(reading)[0]).toBe(
      'The date of adoption reads 2021-12-09, but session 2022 met in 2022. The date was kept.',
    );
  });

  test('holds votes against the members that the other votes of the year show, and says so', () => {
    const others = Array.from({ length: 10 }, (_, index) =>
      makeCouncilText(
        { undl_id: String(index), resolution: `S/RES/${index + 1}(2022)` },
        makeFifteen(index % 2 === 0 ? 'IND A' : 'GAB A'),
      ),
    ).flat();
    const wrong = { undl_id: '20', resolution: 'S/RES/20(2022)', total_ms: '' };
    const reading = readCouncil([
      ...others,
      ...makeCouncilText(wrong, makeFifteen('IND A').replace('ALB Y', 'CAN Y')),
    ]);
    const told = reading.records.problems.filter(({ resolutionId }) => resolutionId === 'S-RES-20(2022)');
    expect(told.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'not_a_member: CAN voted, but was no member of the body (SC) on 2022-12-07. Its position is kept; the record is disputed. Who was a member is worked out from the other votes of 2022.',
      'blank_position: There is no row of ALB, a member on 2022-12-07. Nothing is known of what it did. Who was a member is worked out from the other votes of 2022.',
    ]);
    expect(reading.records.resolutions.filter(({ status }) => status === 'disputed')).toHaveLength(1);
  });

  test('disputes a resolution that the votes would have rejected', () => {
    const reading = readCouncil(makeCouncilText({}, makeFifteen('USA N, GAB A')));
    expect(listProblems(reading)).toEqual(['2 S-RES-2664(2022) outcome_differs']);
    expect(messagesOf(reading)[0]).toBe(
      'S/RES/2664(2022) is the symbol of an adopted text, but the votes are 13-1-1, with USA against. The outcome was set to rejected; the record is disputed.',
    );
    expect(reading.records.resolutions[0]).toMatchObject({ status: 'disputed', outcome: 'rejected' });
  });

  test('takes no list of members for votes where there was none', () => {
    const reading = readCouncil(makeCouncilText({ modality: 'ADOPTED WITHOUT VOTE' }, makeFifteen('USA Y')));
    expect(listVotes(reading)).toEqual([]);
    expect(reading.records.resolutions[0]).toMatchObject({ outcome: 'adopted_without_vote', status: 'ok' });
    expect(listProblems(reading)).toEqual(['2 - no_list']);
    expect(messagesOf(reading)[0]).toContain('15 rows: left out.');
    expect(reading.counts).toEqual([{ source: 'sc.csv', rows: 15, kept: 0 }]);
  });

  test('finds more votes than there are seats', () => {
    const votes = `${makeFifteen('USA Y')}, DEU Y`;
    const reading = readCouncil(makeCouncilText({}, votes));
    expect(listProblems(reading)).toEqual(['2 S-RES-2664(2022) impossible_total']);
    expect(reading.records.resolutions[0]?.status).toBe('disputed');
    const early = readCouncil(makeCouncilText({ date: '1964-03-01' }, makeFifteen('USA Y')));
    expect(listProblems(early)).toContain('2 S-RES-2664(2022) impossible_total');
  });

  test('follows the Charter where a cell calls another state permanent', () => {
    const rows = makeCouncilText(DRAFT, makeFifteen('BRA N, IND A'));
    const reading = readCouncil(
      rows.map((row) => (row.ms_code === 'BRA' ? { ...row, permanent_member: 'True' } : row)),
    );
    expect(messagesOf(reading)).toEqual([
      'permanent_member reads “True” for “BRAZIL” (BRA). The Charter was followed for BRA, not the cell. 1 row like this.',
    ]);
    expect(reading.records.resolutions[0]?.outcome).toBe('adopted_by_vote');
  });
});
