import { Parts } from '@throughline/platform/ui';
import { PaletteButton } from '../palette/palette-button';
import { PhoneBrand } from './phone-brand';
import classes from './top-bar.module.css';

/** Search at the left, what is new at the right. */
export function TopBar() {
  return (
    <header className={classes.bar}>
      <PhoneBrand />
      <PaletteButton />
      <div className={classes.end}>
        <Parts place="top.end" />
      </div>
    </header>
  );
}
