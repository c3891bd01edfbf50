import { useQuery } from '@apollo/client/react';
import { usePermission } from '@throughline/people/web';
import { ErrorState, SkeletonBar } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { PRINCIPLE_NAMES } from './composer.graphql';
import classes from './composer.module.css';

export interface PrinciplePickerProps {
  value: string | null;
  onChange: (principle: { id: string; name: string }) => void;
  error?: string;
}

/** One press chooses a principle; its plain words appear below. While none is published, thanks go without one. */
export function PrinciplePicker({ value, onChange, error }: PrinciplePickerProps) {
  const t = useTranslations('recognition.composer');
  const mayWrite = usePermission('principles:write');
  const { data, error: failed, refetch } = useQuery(PRINCIPLE_NAMES);
  const chosen = data?.principles.find(({ id }) => id === value);

  if (failed && !data) return <ErrorState error={failed} onRetry={() => void refetch()} />;
  if (data?.principles.length === 0) {
    return (
      <p className={classes.hint}>
        {t('noPrinciples')} {mayWrite && <Link to="/principles/new">{t('writePrinciple')}</Link>}
      </p>
    );
  }
  return (
    <fieldset className={classes.principles} aria-describedby="principle-words">
      <legend>{t('principle')}</legend>
      <div className={classes.choices}>
        {!data && <SkeletonBar width="80%" height={34} />}
        {data?.principles.map(({ id, name }) => (
          <label key={id} className={classes.choice}>
            <input
              type="radio"
              name="principle"
              className="visually-hidden"
              checked={id === value}
              onChange={() => onChange({ id, name })}
            />
            {name}
          </label>
        ))}
      </div>
      <p id="principle-words" className={error ? classes.wrong : classes.plainWords}>
        {error ?? chosen?.plainWords}
      </p>
    </fieldset>
  );
}
