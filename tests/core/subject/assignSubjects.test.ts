import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AgendaPlace, assignSubjects } from '../../../src/core/subject/assignSubjects.ts';
import { SUBJECT_RULES } from '../../../src/core/subject/subjectRules.ts';
import { SUBJECTS } from '../../../src/core/subject/subjects.ts';

const DOCUMENTS = join(process.env.ROLLCALL_SHARED ?? '../shared', 'documents/en');

function inCouncil(agendaItem: string | undefined): AgendaPlace {
  return { body: 'HRC', session: '50', agendaItem };
}

describe(assignSubjects, () => {
  test.each([
    [
      'Situation of human rights in Ukraine stemming from the Russian aggression',
      'country-situations, conflict-arms',
    ],
    [
      'Reporting by the High Commissioner for Human Rights on the situation in the Sudan',
      'country-situations',
    ],
    ['The human rights impact of the ongoing conflict in the Sudan', 'country-situations, conflict-arms'],
    ['Promotion and protection of human rights in Nicaragua', 'country-situations'],
    ['Situation of human rights of women and girls in Afghanistan', 'country-situations, women-gender'],
    [
      'Situation of human rights of Rohingya Muslims and other minorities in Myanmar',
      'country-situations, equality',
    ],
    ['Cooperation with Georgia', 'country-situations, technical-assistance'],
    ['Mandate of Special Rapporteur on the situation of human rights defenders', 'civil-liberties'],
    [
      'Technical assistance and capacity-building to improve the human rights situation in Haiti, in connection with a request from the authorities of Haiti for coordinated and targeted international action',
      'technical-assistance',
    ],
    [
      'Human rights situation in the Occupied Palestinian Territory, including East Jerusalem, and the obligation to ensure accountability and justice',
      'palestine, justice',
    ],
    ['Right of the Palestinian people to self-determination', 'palestine'],
    ['Human rights in the occupied Syrian Golan', 'palestine'],
    ['Situation of human rights in the Syrian Arab Republic', 'country-situations'],
    ['Implementation of Human Rights Council resolution 31/36', 'palestine'],
    [
      'Effects of foreign debt and other related international financial obligations of States on the full enjoyment of all human rights, particularly economic, social and cultural rights',
      'international-order',
    ],
    [
      'The negative impact of the non-repatriation of funds of illicit origin to the countries of origin on the enjoyment of human rights, and the importance of improving international cooperation',
      'international-order',
    ],
    ['Enhancement of international cooperation in the field of human rights', 'development'],
    [
      'Enhancement of technical cooperation and capacity-building in the field of human rights',
      'technical-assistance',
    ],
    [
      'Adequate housing as a component of the right to an adequate standard of living, and the right to non-discrimination in this context',
      'economic-social-cultural-rights',
    ],
    ['From rhetoric to reality', 'equality'],
    ['Trafficking in persons, especially women and children', 'women-gender, migration'],
    [
      'Human rights implications of new and emerging technologies in the military domain',
      'technology, conflict-arms',
    ],
    [
      'Birth registration and the right of everyone to recognition everywhere as a person before the law',
      'civil-liberties, children-age',
    ],
    [
      'Elimination of discrimination against persons affected by leprosy (Hansen’s disease) and their family members',
      'equality, health',
    ],
    [
      'Combating intolerance, negative stereotyping and stigmatization of, and discrimination, incitement to violence and violence against, persons based on religion or belief',
      'equality',
    ],
    ['Freedom of religion or belief', 'civil-liberties'],
    ['World Programme for Human Rights Education', 'human-rights-system'],
    ['The role of good governance in the promotion and protection of human rights', 'justice'],
  ])('assigns “%s”', (title, codes) => {
    expect(assignSubjects(title, undefined).join(', ')).toBe(codes);
  });

  test('asks the agenda item where the title says nothing or is not in English', () => {
    expect(assignSubjects('An unheard-of matter', inCouncil('7'))).toEqual(['palestine']);
    expect(assignSubjects(undefined, inCouncil('Item 10'))).toEqual(['technical-assistance']);
    expect(assignSubjects('The right to food', inCouncil('7'))).toEqual(['economic-social-cultural-rights']);
  });

  test('asks no agenda but the Council’s since its sixth session', () => {
    const inCommission = { body: 'CHR', session: '60', agendaItem: '9' } as const;
    expect(assignSubjects('An unheard-of matter', inCommission)).toEqual([]);
    expect(assignSubjects(undefined, { ...inCouncil('9'), session: '5' })).toEqual([]);
    expect(assignSubjects(undefined, { ...inCouncil('9'), session: 'S-34' })).toEqual([]);
  });

  test('assigns nothing where neither title nor item says anything', () => {
    expect(assignSubjects(undefined, inCouncil('3'))).toEqual([]);
    expect(assignSubjects(undefined, inCouncil(undefined))).toEqual([]);
    expect(assignSubjects(undefined, undefined)).toEqual([]);
  });

  test.skipIf(!existsSync(DOCUMENTS))(
    'gives every resolution of 2022–2023 a topic, most one or two (skipped without the documents)',
    () => {
      const titles = readdirSync(DOCUMENTS).map(
        (file) => readFileSync(join(DOCUMENTS, file), 'utf8').split('\n')[2] ?? '',
      );
      const counts = titles.map((title) => assignSubjects(title, undefined).length);
      expect(titles.filter((_, index) => counts[index] === 0)).toEqual([]);
      expect(Math.max(...counts)).toBe(3);
      expect(counts.filter((count) => count > 2).length).toBeLessThan(6);
    },
  );
});

describe('the topics', () => {
  test('have a name and a description in English and Chinese, and codes that links can hold', () => {
    for (const { code, labels, descriptions } of SUBJECTS) {
      expect(code).toMatch(/^[a-z-]+$/);
      for (const texts of [labels, descriptions]) {
        expect(texts.en).toMatch(/[a-z]/);
        expect(texts.zh).toMatch(/\p{Script=Han}/u);
      }
    }
    expect(new Set(SUBJECTS.map(({ code }) => code)).size).toBe(SUBJECTS.length);
  });

  test('are those that the rules assign', () => {
    expect(new Set(SUBJECT_RULES.map(({ code }) => code))).toEqual(new Set(SUBJECTS.map(({ code }) => code)));
  });
});
