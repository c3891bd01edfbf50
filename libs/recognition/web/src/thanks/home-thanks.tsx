import { usePermission } from '@throughline/people/web';
import { useTranslations } from 'use-intl';
import { RecognitionCard } from '../card/recognition-card';
import { Composer } from '../composer/composer';
import { Feed } from '../feed/feed';

const EVERYONE = {};

/** The heart of home: thank somebody, and see who was thanked. */
export function HomeThanks() {
  const t = useTranslations('recognition.feed');
  const mayGive = usePermission('recognition:give');
  return (
    <>
      {mayGive && <Composer />}
      <Feed filter={EVERYONE} label={t('label')}>
        {(recognition) => <RecognitionCard key={recognition.id} recognition={recognition} />}
      </Feed>
    </>
  );
}
