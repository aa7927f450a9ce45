import { describe, expect, test } from 'vitest';
import {
  readAgendaItem,
  readDraft,
  readDraftRemark,
  readMeeting,
  readSession,
  readTitle,
} from '../../../../src/core/sources/ohchr/textCells.ts';

describe(readTitle, () => {
  test.each([
    ['The right to food : resolution /', 'The right to food', 'resolution'],
    ['Organization of  work : decision /', 'Organization of work', 'decision'],
    ['Civil society space: amendment /', 'Civil society space', 'amendment'],
    ['Belarus in its aftermath amendment /', 'Belarus in its aftermath', 'amendment'],
    ['Review : Togo : decision /', 'Review : Togo', 'decision'],
    ['A right to resolution / in time', 'A right to resolution / in time', 'resolution'],
    [undefined, undefined, 'resolution'],
  ])('of %s', (cell, title, kind) => {
    expect(readTitle(cell, 'A/HRC/RES/1/1')).toEqual({ title, kind, remark: undefined });
  });

  test('keeps the name of a presidential statement, and takes the kind from the symbol', () => {
    expect(readTitle('Haiti : presidential statement /', 'A/HRC/PRST/30/1')).toEqual({
      title: 'Haiti',
      kind: 'decision',
      remark: 'Presidential statement',
    });
    expect(readTitle(undefined, 'A/HRC/DEC41/104').kind).toBe('decision');
  });
});

describe(readSession, () => {
  test.each([
    ['adopted by the Human Rights Council at its 50th session', '50'],
    ['Human Rights Council at its 31th session', '31'],
    ['adopted by the Human Rights Council at its 34th special session', 'S-34'],
    ['adopted by the Human Rights Council at its 1st organizational meeting', 'OM/1'],
    ['adopted by the Commission of the Economic and Social Council at its 1st nuclear session', 'nuclear'],
  ])('of %s is %s', (statement, session) => {
    expect(readSession(statement, 'A/HRC/RES/7/7')).toBe(session);
  });

  test.each([
    ['A/HRC/RES/S-12/1', 'S-12'],
    ['A/HRC/50/L.48', '50'],
    ['A/HRC/DEC/OM/1/101', 'OM/1'],
    ['E/CN.4/RES/1998/1', undefined],
  ])('without a statement is that of %s', (symbol, session) => {
    expect(readSession(undefined, symbol)).toBe(session);
  });
});

describe(readMeeting, () => {
  test.each([
    [['E/CN.4/2005/SR.57', 'PLENARY MEETING'], 57],
    [['Adopted at the 41st meeting'], 41],
    [['Adopted at the 36thmeeting'], 36],
    [['E/HR/20, 10 May 1946, 10th meeting'], 10],
    [[undefined, '42nd PLENARY MEETING'], 42],
    [['Adopted under a silence procedure', 'PLENARY MEETING'], undefined],
    [['Withdrawn by sponsor on 9 July 2020', ''], undefined],
  ])('of %j is %s', (cells, meeting) => {
    expect(readMeeting(...cells)).toBe(meeting);
  });
});

describe(readAgendaItem, () => {
  test.each([
    ['3.', '3'],
    ['10a.', '10a'],
    ['7c (i).', '7c (i)'],
    ['9 .', '9'],
    ['x.', undefined],
    ['UKRAINE', undefined],
    [undefined, undefined],
  ])('of %s is %s', (cell, item) => {
    expect(readAgendaItem(cell)).toBe(item);
  });
});

describe(readDraft, () => {
  test.each([
    ['Draft resolution A/HRC/50/L.22/Rev.1 as orally revised', 'resolution', 'A/HRC/50/L.22/Rev.1'],
    ['Draft resolution E/CN.4/1984/L.19', 'resolution', 'E/CN.4/1984/L.19'],
    ['Draft resolution A/HRC/S-34/L.1', 'resolution', 'A/HRC/S-34/L.1'],
    ['Amendment A/HRC/50/L.48 to draft resolution A/HRC/50/L.2 Rejected', 'amendment', 'A/HRC/50/L.2'],
    ['Amendment A/HRC/50/L.48 to draft resolution L.2 Rejected', 'amendment', 'A/HRC/50/L.2'],
    ['Amendment A/HRC/50/L.48 Rejected', 'amendment', undefined],
    ['Submitted verbally by the Chairperson', 'decision', undefined],
    [undefined, 'resolution', undefined],
  ] as const)('of %s, a %s, is %s', (cell, kind, draft) => {
    expect(readDraft(cell, 'A/HRC/50/L.48', kind)).toBe(draft);
  });
});

describe(readDraftRemark, () => {
  test.each([
    ['Draft resolution A/HRC/50/L.2', undefined],
    ['Draft resolution A/HRC/50/L.2 as amended', 'Draft resolution A/HRC/50/L.2 as amended'],
    ['A/HRC/25/2 (Annex II) -', 'A/HRC/25/2 (Annex II)'],
    [undefined, undefined],
  ])('of %s is %s', (cell, remark) => {
    expect(readDraftRemark(cell)).toBe(remark);
  });
});
