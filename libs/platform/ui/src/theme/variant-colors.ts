import type { VariantColorsResolver } from '@mantine/core';

const NAMES = new Set(['ink', 'thread', 'customer', 'people', 'critical']);

/**
 * How a Mantine variant is coloured from our tokens: `filled` is the one loud act, `default` has a control border,
 * `subtle` has none, `light` is a tint. Colours other than the token names fall back to ink.
 */
export const variantColors: VariantColorsResolver = ({ color, variant }) => {
  const name = color && NAMES.has(color) ? color : 'ink';
  const full = `var(--${name})`;
  const soft = name === 'ink' ? 'var(--sunk)' : `var(--${name}-soft)`;
  const none = '1px solid transparent';
  switch (variant) {
    case 'filled':
      return {
        background: full,
        hover: `color-mix(in srgb, ${full} 88%, var(--paper))`,
        color: name === 'ink' ? 'var(--paper)' : 'var(--on-accent)',
        border: none,
      };
    case 'light':
      return { background: soft, hover: `color-mix(in srgb, ${soft} 88%, ${full})`, color: full, border: none };
    case 'subtle':
    case 'transparent':
      return { background: 'transparent', hover: soft, color: full, border: none };
    default:
      return { background: 'var(--surface)', hover: soft, color: full, border: '1px solid var(--control)' };
  }
};
