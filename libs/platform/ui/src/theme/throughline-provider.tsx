import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import './styles.css';
import { theme } from './theme';

/**
 * The design system around the product. It writes no <style> tag, so the page runs under `style-src 'self'`: variables
 * come from mantine-variables.css, and pages use CSS modules instead of responsive style props.
 */
export function ThroughlineProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
