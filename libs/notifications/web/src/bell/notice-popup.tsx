import { Popup } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { NoticeList } from './notice-list';

export interface NoticePopupProps {
  opened: boolean;
  onClose: () => void;
  /** Counts what has arrived. */
  arrivals: number;
}

/** What the bell opens; it closes when somebody goes to what a notice is about. */
export function NoticePopup({ opened, onClose, arrivals }: NoticePopupProps) {
  const t = useTranslations('notifications');
  return (
    <Popup opened={opened} onClose={onClose} title={t('title')}>
      <NoticeList arrivals={arrivals} onFollow={onClose} />
    </Popup>
  );
}
