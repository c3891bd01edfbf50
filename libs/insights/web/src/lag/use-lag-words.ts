import { useTranslations } from 'use-intl';

/** Says a lag in words: "in the same month", "2 months later". */
export function useLagWords(period: string): (lag: number) => string {
  const t = useTranslations('insights.linkage.lag');
  return (lag) => {
    if (lag === 0) return t('none', { period });
    return t(lag > 0 ? 'after' : 'before', { count: Math.abs(lag), period });
  };
}
