import { useViewer } from '@throughline/people/web';
import { Announcer, PartsContext, Toasts } from '@throughline/platform/ui';
import { Outlet, ScrollRestoration, useMatches } from 'react-router';
import { useTranslations } from 'use-intl';
import { NoPage } from '../pages/no-page';
import { BottomBar } from '../navigation/bottom-bar';
import { DemoBanner } from './demo-banner';
import classes from './frame.module.css';
import { OfflineNotice } from './offline-notice';
import { scrollPlace } from './scroll-place';
import { Rail } from '../navigation/rail';
import { TopBar } from './top-bar';
import { useFocusOnArrival } from './use-focus-on-arrival';
import { useOffer } from '../navigation/use-offer';

/** A route may say `handle: { permission: '…' }`: who does not hold it sees so, and not the page. */
function usePageAllowed(): boolean {
  const { permissions } = useViewer();
  return useMatches().every(({ handle }) => {
    const asked = (handle as { permission?: string } | undefined)?.permission;
    return asked === undefined || permissions.includes(asked);
  });
}

/** The frame around every page: rail or bottom bar, top bar, notices, and the page itself. */
export function Frame() {
  const t = useTranslations('shell');
  const { parts } = useOffer();
  const main = useFocusOnArrival();
  const pageAllowed = usePageAllowed();
  return (
    <PartsContext value={parts}>
      <a href="#page" className={classes.skip}>
        {t('skip')}
      </a>
      <div className={classes.frame}>
        <Rail />
        <div className={classes.body}>
          <DemoBanner />
          <OfflineNotice />
          <TopBar />
          <main id="page" ref={main} tabIndex={-1} className={classes.page}>
            {pageAllowed ? <Outlet /> : <NoPage why="noPermission" />}
          </main>
        </div>
        <BottomBar />
      </div>
      <Announcer />
      <Toasts />
      <ScrollRestoration getKey={scrollPlace} />
    </PartsContext>
  );
}
