import type { Question } from '@throughline/pulse/domain';
import { WORDS_LENGTH } from '@throughline/pulse/domain';
import { useTranslations } from 'use-intl';
import { OneOf } from './one-of';
import type { QuestionProps } from './question-props';
import { Ranked } from './ranked';
import { Scale } from './scale';
import { SeveralOf } from './several-of';
import { WordsField } from './words-field';

/** The place for an answer, as its kind of question wants it. */
export function QuestionField({ question, ...given }: QuestionProps<Question> & { most: number }) {
  const t = useTranslations('answer.question');
  const { answer, onAnswer, labelledBy, most } = given;
  switch (question.kind) {
    case 'LIKERT':
    case 'SINGLE':
      return <OneOf question={question as never} {...given} />;
    case 'SCALE':
      return <Scale question={question} {...given} />;
    case 'MULTIPLE':
      return <SeveralOf question={question} {...given} />;
    case 'RANKING':
      return <Ranked question={question} {...given} />;
    case 'TEXT':
      return (
        <WordsField
          label={t('yourWords')}
          labelledBy={labelledBy}
          words={typeof answer === 'string' ? answer : ''}
          most={Math.min(most, WORDS_LENGTH)}
          rows={6}
          onWords={(words) => onAnswer(words || undefined)}
        />
      );
  }
}
