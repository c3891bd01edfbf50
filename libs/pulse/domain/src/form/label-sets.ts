import type { Text } from './form';

/** The words below a Likert question, the least favourable first, by what they measure. */
export interface LabelSet {
  readonly code: string;
  readonly name: Text;
  readonly labels: readonly Text[];
}

const say = (en: string, de: string): Text => ({ en, de });

/** The labels that are offered, in our own words. The first is what a new question has. */
export const LABEL_SETS: readonly LabelSet[] = [
  {
    code: 'agreement',
    name: say('How far one agrees', 'Wie sehr man zustimmt'),
    labels: [
      say('Strongly disagree', 'Stimme gar nicht zu'),
      say('Disagree', 'Stimme eher nicht zu'),
      say('Neither', 'Teils, teils'),
      say('Agree', 'Stimme eher zu'),
      say('Strongly agree', 'Stimme voll zu'),
    ],
  },
  {
    code: 'frequency',
    name: say('How often', 'Wie oft'),
    labels: [
      say('Never', 'Nie'),
      say('Rarely', 'Selten'),
      say('Sometimes', 'Manchmal'),
      say('Often', 'Oft'),
      say('Always', 'Immer'),
    ],
  },
  {
    code: 'satisfaction',
    name: say('How content one is', 'Wie zufrieden man ist'),
    labels: [
      say('Very discontent', 'Sehr unzufrieden'),
      say('Rather discontent', 'Eher unzufrieden'),
      say('Neither', 'Teils, teils'),
      say('Rather content', 'Eher zufrieden'),
      say('Very content', 'Sehr zufrieden'),
    ],
  },
  {
    code: 'extent',
    name: say('How much', 'Wie sehr'),
    labels: [
      say('Not at all', 'Gar nicht'),
      say('A little', 'Ein wenig'),
      say('Partly', 'Teilweise'),
      say('Mostly', 'Überwiegend'),
      say('Completely', 'Völlig'),
    ],
  },
];
