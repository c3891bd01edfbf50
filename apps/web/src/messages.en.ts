/** Words of the shell and of home. */
export const appMessages = {
  shell: {
    product: 'Throughline',
    top: 'Search and news',
    skip: 'Go to the page',
    navigation: 'Main',
    more: 'More',
    fold: 'Fold the menu',
    unfold: 'Unfold the menu',
    offline: 'You are offline. What you see may be old; it catches up when you are back.',
    notSignedOut: 'You could not be signed out. You are still signed in here; please try again.',
    demo: {
      label: 'About this demo',
      words: 'A demo: nothing here is real.',
      change: 'Try another role',
    },
    own: {
      menu: 'You:',
      page: 'Your page',
      account: 'Sessions and password',
      settings: 'Settings',
      signOut: 'Sign out',
    },
    colours: { label: 'Colours', light: 'Light', dark: 'Dark', auto: 'As device' },
    palette: {
      open: 'Search, or do something',
      keys: 'Ctrl K',
      keysMac: '⌘ K',
      pages: 'Go to',
      acts: 'Do',
      searching: 'Looking',
      nothing: 'Nothing found for “{text}”',
    },
    noPage: {
      home: 'Go home',
      notFound: {
        title: 'There is no page here',
        hint: 'The address may be mistyped, or the page was taken away.',
      },
      noPermission: {
        title: 'This page is not open to you',
        hint: 'If you need it for your work, ask the person who looks after Throughline.',
      },
    },
  },
  home: {
    navigation: 'Home',
    side: 'Around you',
    greeting: { morning: 'Good morning, {name}', afternoon: 'Good afternoon, {name}', evening: 'Good evening, {name}' },
    purpose: 'Our purpose',
    purposeSince: 'Our purpose, since {year}',
  },
};
