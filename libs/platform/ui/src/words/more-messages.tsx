import type { ReactNode } from 'react';
import { IntlProvider, type Messages, useLocale, useMessages } from 'use-intl';

export interface MoreMessagesProps {
  /** By namespaces of their own. */
  messages: Messages;
  children: ReactNode;
}

/** Adds words that load with what needs them: the first page of the product need not carry those of every other. */
export function MoreMessages({ messages, children }: MoreMessagesProps) {
  const known = useMessages();
  const locale = useLocale();
  return (
    <IntlProvider locale={locale} messages={{ ...known, ...messages }}>
      {children}
    </IntlProvider>
  );
}
