import { Button } from '@mantine/core';
import { announce, toastFailed } from '@throughline/platform/ui';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

export interface CopyButtonProps {
  /** What goes to the clipboard. */
  text: string;
  label: string;
  /** Says for screen readers what is copied, where several buttons look alike. */
  about?: string;
}

/** Copies a text, and says that it did. */
export function CopyButton({ text, label, about }: CopyButtonProps) {
  const t = useTranslations('people.invite');
  const [copied, setCopied] = useState(false);
  const Icon = copied ? IconCheck : IconCopy;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t('copied'));
    } catch {
      toastFailed(t('notCopied'));
    }
  }
  return (
    <Button
      onClick={() => void copy()}
      aria-label={about}
      leftSection={<Icon size={18} stroke={1.6} aria-hidden="true" />}
    >
      {copied ? t('copied') : label}
    </Button>
  );
}
