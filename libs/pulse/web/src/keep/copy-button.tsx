import { Button } from '@mantine/core';
import { announce } from '@throughline/platform/ui';
import { useState } from 'react';

/** Copies a text, and says so. */
export function CopyButton({ text, act, done }: { text: string; act: string; done: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    announce(done);
  };
  return <Button onClick={() => void copy()}>{copied ? done : act}</Button>;
}
