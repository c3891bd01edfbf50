import { Button } from '@mantine/core';
import { RelativeTime } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { ListedSurveyFragment } from '../../gql/graphql';
import { wordsIn } from '../../words/local-text';
import { useCopySurvey } from '../begin/use-copy-survey';
import { toComplete } from '../open/to-complete';
import { languageName } from '../words/language-name';
import { useResultsOf } from '../wave/use-results-of';
import { TakenLine } from '../wave/taken-line';
import { WaveStateTag } from '../wave/wave-state-tag';
import { useWaveWords } from '../wave/wave-words';
import classes from './list.module.css';

/** One survey: what it is, how its newest wave stands, and the way in. */
export function SurveyRow({ survey }: { survey: ListedSurveyFragment }) {
  const t = useTranslations('surveyDesk.list');
  const locale = useLocale();
  const { about } = useWaveWords();
  const copy = useCopySurvey();
  const { id, form, faults, updatedAt, latestWave: wave } = survey;
  const title = wordsIn(survey.title, [locale]);
  const results = useResultsOf()(wave ?? { id: '', state: 'DRAFT' });
  const languages = form.locales.map((each) => languageName(each, locale)).join(', ');
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <h3 className={classes.name}>
          <Link to={`/pulse/surveys/${id}`}>{title}</Link>
          <WaveStateTag state={wave?.state ?? 'DRAFT'} failed={Boolean(wave?.problem)} />
        </h3>
        {wave && <p>{about(wave)}</p>}
        {wave?.state === 'OPEN' && <TakenLine wave={wave} />}
        <p className={classes.facts}>
          {t('facts', { count: form.questions.length, languages })}
          {!wave && faults.length > 0 && <span>{t('faults', { count: toComplete(faults).length })}</span>}
          <span>
            {t('saved')} <RelativeTime at={updatedAt} />
          </span>
        </p>
      </div>
      <div className={classes.acts}>
        <Button variant="subtle" aria-label={t('copyOf', { title })} onClick={() => void copy(survey)}>
          {t('copy')}
        </Button>
        {results ? (
          <Button component={Link} to={results} aria-label={t('resultsOf', { title })}>
            {t('results')}
          </Button>
        ) : (
          <Button component={Link} to={`/pulse/surveys/${id}`} aria-label={t('openOf', { title })}>
            {t(wave ? 'look' : 'goOn')}
          </Button>
        )}
      </div>
    </li>
  );
}
