import { ApolloProvider } from '@apollo/client/react';
import { ThroughlineProvider } from '@throughline/platform/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { IntlProvider } from 'use-intl';
import { apollo } from './apollo';
import { domains } from './domains';
import { LOCALE } from './locale';
import { router } from './router';

const messages = Object.assign({}, ...domains.map((domain) => domain.messages)) as Record<string, string>;
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const root = document.getElementById('root');
if (!root) throw new Error('index.html has lost its #root');

createRoot(root).render(
  <StrictMode>
    <IntlProvider locale={LOCALE} messages={messages} timeZone={timeZone}>
      <ThroughlineProvider>
        <ApolloProvider client={apollo}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </ThroughlineProvider>
    </IntlProvider>
  </StrictMode>,
);
