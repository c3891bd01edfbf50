import {
  IconFileImport,
  IconKey,
  IconMail,
  IconSettings,
  IconSitemap,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react';
import type { WebDomain } from '@throughline/platform/ui';
import { peopleMessages } from './messages.en';

const importing = 'people:import';
const inviting = 'people:invite';
const updating = 'organisation:update';
const readingMail = 'mail:read';

/** What people bring to the web: sign-in and its neighbours, the directory, teams, one's own account. */
export const peopleWeb: WebDomain = {
  messages: peopleMessages,
  navigation: [{ path: '/people', icon: IconUsers, message: 'people.navigation', covers: ['/teams'] }],
  acts: [
    { path: '/people/import', icon: IconFileImport, message: 'people.acts.import', permission: importing },
    { path: '/people/invite', icon: IconUserPlus, message: 'people.acts.invite', permission: inviting },
    { path: '/mail', icon: IconMail, message: 'people.acts.mail', permission: readingMail, demo: true },
    { path: '/teams', icon: IconSitemap, message: 'people.acts.teams' },
    { path: '/settings', icon: IconSettings, message: 'people.acts.settings', permission: updating },
    { path: '/account', icon: IconKey, message: 'people.acts.account' },
  ],
  finders: [
    { message: 'people.navigation', load: async () => (await import('./directory/find-people')).findPeople },
    { message: 'people.teamsFound', load: async () => (await import('./team/find-teams')).findTeams },
  ],
  parts: [{ place: 'home.side', load: async () => (await import('./team/your-team')).YourTeam }],
  routes: [
    { path: 'people', lazy: async () => ({ Component: (await import('./directory/directory-page')).DirectoryPage }) },
    {
      path: 'people/import',
      handle: { permission: importing },
      lazy: async () => ({ Component: (await import('./import/people-import-page')).PeopleImportPage }),
    },
    {
      path: 'people/invite',
      handle: { permission: inviting },
      lazy: async () => ({ Component: (await import('./invite/invite-page')).InvitePage }),
    },
    {
      path: 'mail',
      handle: { permission: readingMail },
      lazy: async () => ({ Component: (await import('./mail/mail-page')).MailPage }),
    },
    { path: 'people/:id', lazy: async () => ({ Component: (await import('./person/person-page')).PersonPage }) },
    { path: 'teams', lazy: async () => ({ Component: (await import('./team/teams-page')).TeamsPage }) },
    { path: 'teams/:id', lazy: async () => ({ Component: (await import('./team/team-page')).TeamPage }) },
    { path: 'account', lazy: async () => ({ Component: (await import('./account/account-page')).AccountPage }) },
    {
      path: 'settings',
      handle: { permission: updating },
      lazy: async () => ({ Component: (await import('./organisation/settings-page')).SettingsPage }),
    },
  ],
  openRoutes: [
    { path: 'sign-in', lazy: async () => ({ Component: (await import('./sign-in/sign-in-page')).SignInPage }) },
    { path: 'set-up', lazy: async () => ({ Component: (await import('./identity/set-up-page')).SetUpPage }) },
    {
      path: 'invitation',
      lazy: async () => ({ Component: (await import('./identity/invitation-page')).InvitationPage }),
    },
    { path: 'forgot', lazy: async () => ({ Component: (await import('./identity/forgot-page')).ForgotPage }) },
    { path: 'reset-password', lazy: async () => ({ Component: (await import('./identity/reset-page')).ResetPage }) },
  ],
};
