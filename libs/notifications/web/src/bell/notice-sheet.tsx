import { Sheet } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { NoticeList } from './notice-list';

export interface NoticeSheetProps {
  opened: boolean;
  onClose: () => void;
  /** Counts what has arrived. */
  arrivals: number;
}

/** What the bell opens; it closes when somebody goes to what a notice is about. */
export function NoticeSheet({ opened, onClose, arrivals }: NoticeSheetProps) {
  const t = useTranslations('notifications');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('title')}>
      <NoticeList arrivals={arrivals} onFollow={onClose} />
    </Sheet>
  );
}
