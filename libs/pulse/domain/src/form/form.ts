/** Words by locale, such as { en: 'Agree', de: 'Stimme zu' }. */
export type Text = Readonly<Record<string, string>>;

export interface Option {
  readonly id: string;
  readonly text: Text;
}

interface Asked {
  /** Unique in the form; stays the same over the waves of a survey, so that they compare. */
  readonly id: string;
  readonly text: Text;
  /** Offers room for a few words below the answer. */
  readonly comment?: boolean;
  /** Asked of the people of these units only, and all below them; absent: of everybody. */
  readonly forUnitIds?: readonly string[];
}

/** How far one agrees. An answer is the place of its label, from 1, the least favourable. */
export interface LikertQuestion extends Asked {
  readonly kind: 'LIKERT';
  readonly labels: readonly Text[];
  /** Agreeing is unfavourable: scored the other way round. */
  readonly reversed?: boolean;
}

/** From 0 to 10, with words at both ends. */
export interface ScaleQuestion extends Asked {
  readonly kind: 'SCALE';
  readonly low: Text;
  readonly high: Text;
}

/** One option, several, or all of them in order. An answer names options by id. */
export interface ChoiceQuestion extends Asked {
  readonly kind: 'SINGLE' | 'MULTIPLE' | 'RANKING';
  readonly options: readonly Option[];
  /** For MULTIPLE: how many may be chosen; all when absent. */
  readonly atMost?: number;
}

/** In one's own words. */
export interface TextQuestion extends Asked {
  readonly kind: 'TEXT';
}

export type Question = LikertQuestion | ScaleQuestion | ChoiceQuestion | TextQuestion;
export type QuestionKind = Question['kind'];

/** Several questions as one figure. */
export interface IndexDefinition {
  readonly id: string;
  readonly name: Text;
  readonly questionIds: readonly string[];
  /** How many of them a person must answer to be scored. */
  readonly least: number;
  /** Means of items from 0 to 100, or the share of promoters (9, 10) less that of detractors (0 to 6). */
  readonly scoring: 'MEAN_0_100' | 'NET_PROMOTER';
}

/** What is asked. Frozen when a wave is scheduled. */
export interface Form {
  /** The languages that every text is there in; the first is read where the reader's is missing. */
  readonly locales: readonly string[];
  readonly questions: readonly Question[];
  readonly indices: readonly IndexDefinition[];
}

/** How long comments and answers in words may be, in characters. */
export const WORDS_LENGTH = 1000;
