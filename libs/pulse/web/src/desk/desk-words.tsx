import { MoreMessages } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { deskMessages } from './messages.en';

/** The words of all pages on which surveys are written: they load with the first of them. */
export function DeskWords({ children }: { children: ReactNode }) {
  return <MoreMessages messages={deskMessages}>{children}</MoreMessages>;
}
