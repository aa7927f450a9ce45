import { describe, expect, test } from 'vitest';
import { readSaid } from '../../../src/core/sentences/readSaid.ts';
import { readSources } from '../../../src/core/sources/readSources.ts';
import { parseCsv } from '../../../src/data/csv.ts';
import { FACTS } from '../sources/ohchr/builders.ts';

/** Tables with everything wrong that a table can have, by their names. */
const TABLES: Readonly<Record<string, string>> = {
  'long.csv': `resolution,state,vote,date
A/HRC/RES/50/1,Frnace,Y,2022-07-07
A/HRC/RES/50/1,Niger,Y,2022-07-07
A/HRC/RES/50/1,Korea,Y,2022-07-07
A/HRC/RES/50/1,NA,Y,2022-07-07
A/HRC/RES/50/1,,Y,2022-07-07
A/HRC/RES/50/1,France,Y,2022-07-07
A/HRC/RES/50/1,France,N,2022-07-07
A/HRC/RES/50/1,Mexico,Q,2022-07-07
A/HRC/RES/50/1,Japan,,2022-07-07
A/HRC/RES/50/1,USSR,Y,2022-07-07
A/HRC/RES/50/1,Israel,absent,2022-07-07`,
  'wide.csv': `resolution,date,body,kind,outcome,yes,no,abstain,meeting,source,France,Mexico,Benin,Japan,France
A/HRC/RES/50/1,7/8/2022,HRC,thing,odd,x,1,0,zero,nowhere,Y,N,A,maybe,N
A/HRC/RES/50/1,2022-07-08,HRC,resolution,adopted_by_vote,3,1,0,1,https://x.test,Y,N,A,maybe
Peace,2022,GA,resolution,adopted_without_vote,3,1,0,1,https://x.test,Y,N,A,,N
,2022-02-30,GA,resolution,adopted_without_vote,3,1,0,1,https://x.test,Y,N,A,,N
Bread,2022-02-30,,resolution,adopted_by_vote,1,3,0,1,https://x.test,Y,N,A,,N,more
Wine,2022-02-30,,resolution,adopted_by_vote,1,3,0,1,https://x.test,Y,N,A,,N`,
  'plain.csv': 'a,b\n1,2',
  'library.csv': `undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,meeting,title,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,committee_report,agenda_title,subjects,undl_link
1,FRA,FRANCE,Y,2019-12-12,74,A/RES/74/1,,,T,,1,2,0,0,193,,,,
1,FRA,FRANCE,N,2019-12-13,74,A/RES/74/1,,,U,,1,2,0,0,193,,,,
1,XXX,ATLANTIS,Q,2019-12-12,74,A/RES/74/1,,,T,,1,2,0,0,193,,,,
2,MEX,MEXICO,,2019-13-12,,,,,T,,x,2,0,0,193,,,,
,MEX,MEXICO,Y,2019-12-12,74,,,,T,,x,2,0,0,193,,,,
3,SSD,SOUTH SUDAN,Y,1999-12-12,54,A/RES/54/9,,,T,,1,0,0,1,1,,,,`,
  'council.csv': `undl_id,ms_code,ms_name,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,modality,permanent_member,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link
1,FRA,FRANCE,N,2019-12-12,S/RES/2500(2019),,,D,A,,recorded vote,False,,10,1,0,0,15,
2,BEL,BELGIUM,Y,2019-12-12,S/RES/2501(2019),,,D,A,,without vote,False,,15,0,0,0,15,`,
  'un_votes.csv': `rcid,country,country_code,vote
1,Russia,RU,yes
1,Russia,RU,no
2,France,FR,hm
,France,FR,yes
3,,NA,yes
3,Frence,FR,
9,France,DE,yes`,
  'un_roll_calls.csv': `rcid,session,importantvote,date,unres,amend,para,short,descr
1,,0,2022,R/1/1,0,0,s,d
1,1,0,2022-01-01,R/1/1,0,0,s,d
2,1,0,x,R/1/1,0,0,s,d
5,1,0,2022-01-01,,0,0,s,d
,1,0,2022-01-01,R/1/3,0,0,s,d`,
  'un_roll_call_issues.csv': 'rcid,short_name,issue\n1,me,Peace\n1,me,Peace\n7,me,War\n1,,',
};

describe('the readers of tables', () => {
  const tables = Object.entries(TABLES).map(([source, text]) => ({ source, ...parseCsv(text) }));
  const problems = readSources(tables, FACTS).flatMap(({ records }) => records.problems);

  test('find something wrong with each of these', () => {
    const sources = new Set(problems.map(({ source }) => source));
    expect(Object.keys(TABLES).filter((name) => !sources.has(name))).toEqual([]);
    expect(new Set(problems.map(({ kind }) => kind)).size).toBeGreaterThan(12);
  });

  test('say it in sentences that can be read again', () => {
    expect(
      problems.map(({ message }) => message).filter((message) => readSaid(message) === undefined),
    ).toEqual([]);
  });
});
