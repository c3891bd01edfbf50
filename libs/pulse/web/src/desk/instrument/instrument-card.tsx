import { Card, Tag } from '@throughline/platform/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { DeskInstrumentFragment } from '../../gql/graphql';
import { wordsIn } from '../../words/local-text';
import { languageName } from '../words/language-name';
import classes from './instrument.module.css';

/** One instrument: its licence first, since without one none of it is asked. */
export function InstrumentCard({ instrument }: { instrument: DeskInstrumentFragment }) {
  const t = useTranslations('surveyDesk.instrument');
  const locale = useLocale();
  const { code, name, source, licence, launchable, questions, indices, scoringNote } = instrument;
  const figures = indices.map((index) => wordsIn(index.name, [locale])).join(', ');
  return (
    <Card as="article" className={classes.instrument}>
      <div className={classes.top}>
        <h3 className={classes.name}>{name}</h3>
        <Tag tone={launchable ? 'customer' : 'critical'}>{t(launchable ? 'licensed' : 'unlicensed')}</Tag>
      </div>
      {!launchable && <p className={classes.closed}>{t('unlicensedHint')}</p>}
      <dl className={classes.facts}>
        {licence && (
          <div>
            <dt>{t('licence')}</dt>
            <dd>{licence}</dd>
          </div>
        )}
        {source && (
          <div>
            <dt>{t('source')}</dt>
            <dd>{source}</dd>
          </div>
        )}
        <div>
          <dt>{t('code')}</dt>
          <dd>{t('codeAndLanguage', { code, language: languageName(instrument.locale, locale) })}</dd>
        </div>
        {(figures || scoringNote) && (
          <div>
            <dt>{t('scoring')}</dt>
            <dd>{figures ? t('figures', { figures }) : t('otherScoring', { note: scoringNote ?? '' })}</dd>
          </div>
        )}
      </dl>
      <details className={classes.items}>
        <summary>{t('items', { count: questions.length })}</summary>
        <ol>
          {questions.map(({ id, text, reversed }) => (
            <li key={id}>
              {wordsIn(text, [locale])} {reversed && <Tag>{t('reversed')}</Tag>}
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}
