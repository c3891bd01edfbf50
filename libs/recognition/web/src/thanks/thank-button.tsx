import { Button } from '@mantine/core';
import { IconHeart } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Chosen } from '../composer/draft';
import { useDraft } from '../composer/use-draft';

/** Opens the composer with somebody chosen; what was being written stays. */
export function ThankButton({ chosen }: { chosen: Chosen }) {
  const t = useTranslations('recognition.person');
  const navigate = useNavigate();
  const { draft, change } = useDraft();

  function open() {
    if (!draft.chosen.some(({ id }) => id === chosen.id)) change({ chosen: [...draft.chosen, chosen] });
    void navigate('/thanks?write');
  }
  return (
    <Button leftSection={<IconHeart size={18} stroke={1.8} aria-hidden="true" />} onClick={open}>
      {t('thank', { name: chosen.name })}
    </Button>
  );
}
