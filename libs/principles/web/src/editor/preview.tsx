import { useTranslations } from 'use-intl';
import { PrincipleCard } from '../principle/principle-card';
import card from '../principle/principles-page.module.css';
import { type Draft, wordsOf } from './draft';
import classes from './editor.module.css';

/** The card of a draft, as it will stand among the principles. */
export function Preview({ draft }: { draft: Draft }) {
  const t = useTranslations('principles.editor');
  const { name, plainWords, examples } = wordsOf(draft);
  return (
    <aside className={classes.preview} aria-label={t('preview')}>
      <p className={classes.sideTitle}>{t('preview')}</p>
      <div className={card.principle}>
        <PrincipleCard
          name={name || t('previewName')}
          plainWords={plainWords || <span className="quiet">{t('previewWords')}</span>}
          stories={examples.length}
        />
      </div>
    </aside>
  );
}
