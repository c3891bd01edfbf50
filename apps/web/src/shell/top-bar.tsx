import { Parts } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { PaletteButton } from '../palette/palette-button';
import { PhoneBrand } from './phone-brand';
import classes from './top-bar.module.css';

/** Search at the left, what is new at the right. */
export function TopBar() {
  const t = useTranslations('shell');
  return (
    <section className={classes.bar} aria-label={t('top')}>
      <PhoneBrand />
      <PaletteButton />
      <div className={classes.end}>
        <Parts place="top.end" />
      </div>
    </section>
  );
}
