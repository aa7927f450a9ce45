/** The phrases that give a title a topic, and those that take it away again; lower case, straight apostrophes. */
export interface SubjectRule {
  readonly code: string;
  readonly phrases: RegExp;
  readonly except?: RegExp;
}

/**
 * The phrases of each topic, found by reading the titles of the Human Rights Council's resolutions of 2022–2023.
 *
 * A topic may have several rules. A situation "in" a state is told from a situation of a group by the words
 * around it; help to a state is technical assistance, not a country situation, unless the title names a conflict.
 */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  {
    code: 'country-situations',
    phrases:
      /situation of human rights|human rights situation|human rights impact of the ongoing conflict|situation in the sudan|advancing human rights in|human rights in nicaragua|reconciliation, accountability and human rights in|human rights and humanitarian crisis|cooperation with georgia|assistance to ukraine/,
    except: /palestin|golan|defenders|situation in haiti/,
  },
  { code: 'palestine', phrases: /palestin|israeli|syrian golan|council resolution 31\/36/ },
  {
    code: 'technical-assistance',
    phrases:
      /technical assistance|technical cooperation|capacity[- ]building|assistance to somalia|assistance to ukraine|advisory services|trust fund|voluntary funds|cooperation with georgia|national mechanisms for implementation|regional office/,
  },
  {
    code: 'economic-social-cultural-rights',
    phrases:
      /economic, social and cultural rights|right to work|right to food|housing|water and sanitation|cultural rights|cultural heritage|right to education|every girl|extreme poverty|business and human rights|care and support|peasants|social forum|quality education/,
    except: /foreign debt/,
  },
  {
    code: 'civil-liberties',
    phrases:
      /freedom of|rights? to freedom|peaceful protests|human rights defenders|safety of journalists|conscientious objection|civil society space|right to a nationality|recognition everywhere as a person|religion or belief|cooperation with the united nations, its representatives/,
    except: /stereotyping/,
  },
  {
    code: 'justice',
    phrases:
      /judiciary|judges and lawyers|torture|detention|death penalty|disappearances|transitional justice|executions|truth, justice|penitentiary|rule of law|accountability and justice|accountability and human rights in|accountability for human rights violations|good governance|local government|public service delivery|corruption|commission for the clarification of truth/,
  },
  {
    code: 'women-gender',
    phrases:
      /women|every girl|female genital|sexual orientation|forced marriage|maternal|care and support|girls/,
  },
  {
    code: 'children-age',
    phrases: /child|youth|older persons|birth registration|every girl|of the family|cyberbullying/,
    except: /women and children/,
  },
  {
    code: 'equality',
    phrases:
      /racis|racial|african descent|minorit|indigenous|disabilities|leprosy|religious hatred|stereotyping|durban|peasants|from rhetoric to reality/,
  },
  {
    code: 'development',
    phrases:
      /right to development|contribution of development|sustainable development|international cooperation|international solidarity|addressing inequalities/,
    except: /funds of illicit origin|national mechanisms/,
  },
  {
    code: 'international-order',
    phrases:
      /unilateral coercive|foreign debt|mercenar|international order|funds of illicit origin|private military/,
  },
  {
    code: 'environment',
    phrases: /climate|sustainable environment|hazardous substances|nuclear legacy/,
  },
  {
    code: 'health',
    phrases:
      /vaccines|medicines|standard of physical and mental health|mental health|drug policy|leprosy|maternal|covid-19|genital mutilation/,
  },
  {
    code: 'technology',
    phrases: /technolog|neurotechnology|privacy|digital|disinformation|cyberbullying/,
  },
  {
    code: 'migration',
    phrases: /migrants|displaced|refugee|trafficking|slavery|right to a nationality/,
  },
  {
    code: 'human-rights-system',
    phrases:
      /human rights education|national human rights institutions|universal periodic review|role of prevention|regional human rights organi|anniversary of the universal|regional office|national mechanisms for implementation|participation of least developed|cooperation with the united nations, its representatives|social forum/,
  },
  {
    code: 'conflict-arms',
    phrases:
      /terroris|genocide|casualty|firearms|arms transfers|military domain|mercenar|private military|armed conflict|ongoing conflict|conflict and post-conflict|russian aggression/,
  },
];
