import type { ByLanguage } from '../language.ts';

/** A topic of our own; English and Chinese are always there. */
export interface Subject {
  readonly code: string;
  readonly labels: ByLanguage<string>;
  readonly descriptions: ByLanguage<string>;
}

function subject(
  code: string,
  labels: readonly [en: string, zh: string],
  descriptions: readonly [en: string, zh: string],
): Subject {
  return {
    code,
    labels: { en: labels[0], zh: labels[1] },
    descriptions: { en: descriptions[0], zh: descriptions[1] },
  };
}

/** The topics of resolutions, in the order in which lists show them. How they are assigned: assignSubjects. */
export const SUBJECTS: readonly Subject[] = [
  subject(
    'country-situations',
    ['Country situations', '国别人权状况'],
    [
      'The situation of human rights in one state, other than the occupied Arab territories',
      '某一国家的人权状况（阿拉伯被占领土除外）',
    ],
  ),
  subject(
    'palestine',
    ['Palestine and other occupied Arab territories', '巴勒斯坦及其他阿拉伯被占领土'],
    [
      'The Occupied Palestinian Territory, Israeli settlements, the occupied Syrian Golan',
      '巴勒斯坦被占领土、以色列定居点、被占领的叙利亚戈兰',
    ],
  ),
  subject(
    'technical-assistance',
    ['Technical assistance and capacity-building', '技术援助和能力建设'],
    [
      'Help to one state or to all in carrying out human rights, and funds for it',
      '为个别国家或各国落实人权提供的援助及有关基金',
    ],
  ),
  subject(
    'economic-social-cultural-rights',
    ['Economic, social and cultural rights', '经济、社会及文化权利'],
    [
      'Food, water, housing, work, education, culture, poverty, care, business and public services',
      '食物、水、住房、工作、教育、文化、贫困、照护、工商业与公共服务',
    ],
  ),
  subject(
    'civil-liberties',
    ['Civil liberties and freedoms', '公民自由'],
    [
      'Opinion and expression, assembly, religion or belief, conscience, nationality, human rights defenders',
      '意见和表达、集会、宗教或信仰、良心、国籍、人权捍卫者',
    ],
  ),
  subject(
    'justice',
    ['Justice, rule of law and governance', '司法、法治与治理'],
    [
      'Courts, torture, detention, executions, disappearances, accountability, democracy, public administration, corruption',
      '法院、酷刑、拘留、处决、失踪、追责、民主、公共行政、腐败',
    ],
  ),
  subject(
    'women-gender',
    ['Women, gender and sexual orientation', '妇女、社会性别与性取向'],
    [
      'Discrimination and violence against women and girls, maternal health, sexual orientation and gender identity',
      '对妇女和女童的歧视与暴力、孕产妇健康、性取向和性别认同',
    ],
  ),
  subject(
    'children-age',
    ['Children, youth and older persons', '儿童、青年与老年人'],
    [
      'Rights that go with an age: children, youth, older persons, the family',
      '与年龄有关的权利：儿童、青年、老年人、家庭',
    ],
  ),
  subject(
    'equality',
    ['Racism, discrimination and minorities', '种族主义、歧视与少数群体'],
    [
      'Racism, religious hatred, minorities, Indigenous Peoples, peasants, persons with disabilities or leprosy',
      '种族主义、宗教仇恨、少数群体、土著人民、农民、残疾人和麻风病患者',
    ],
  ),
  subject(
    'development',
    ['Development and international cooperation', '发展与国际合作'],
    [
      'The right to development, the 2030 Agenda, international cooperation and solidarity',
      '发展权、2030年议程、国际合作与国际团结',
    ],
  ),
  subject(
    'international-order',
    ['International order, sanctions and debt', '国际秩序、制裁与债务'],
    [
      'Unilateral coercive measures, foreign debt, illicit funds, mercenaries, self-determination, a democratic order',
      '单方面强制性措施、外债、非法资金、雇佣军、自决、民主公平的国际秩序',
    ],
  ),
  subject(
    'environment',
    ['Environment and climate', '环境与气候'],
    ['A healthy environment, climate change, hazardous substances', '健康环境、气候变化、危险物质'],
  ),
  subject(
    'health',
    ['Health', '健康'],
    [
      'The right to health, medicines and vaccines, mental health, drug policy, epidemics',
      '健康权、药品和疫苗、心理健康、毒品政策、疫情',
    ],
  ),
  subject(
    'technology',
    ['Technology and privacy', '科技与隐私'],
    [
      'New technologies, privacy in the digital age, disinformation, cyberbullying',
      '新技术、数字时代的隐私、虚假信息、网络欺凌',
    ],
  ),
  subject(
    'migration',
    ['Migrants, displacement and trafficking', '移民、流离失所与贩运'],
    [
      'Migrants, refugees, internally displaced persons, trafficking, slavery',
      '移民、难民、境内流离失所者、贩运、奴役',
    ],
  ),
  subject(
    'human-rights-system',
    ['Human rights institutions and education', '人权机构与人权教育'],
    [
      'The Council and its mechanisms, national and regional institutions, prevention, education, anniversaries',
      '理事会及其机制、国家和区域机构、预防、教育、周年纪念',
    ],
  ),
  subject(
    'conflict-arms',
    ['Armed conflict, terrorism and arms', '武装冲突、恐怖主义与武器'],
    [
      'Armed conflict, genocide, casualties, terrorism, firearms and arms transfers, mercenaries',
      '武装冲突、灭绝种族、伤亡、恐怖主义、枪支与武器转让、雇佣军',
    ],
  ),
];
