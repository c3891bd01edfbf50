import { createTheme, type MantineColorsTuple } from '@mantine/core';
import { variantColors } from './variant-colors';

/** Mantine wants ten shades of a colour; ours are tokens that change with the scheme, so each shade is the token. */
const token = (name: string): MantineColorsTuple => {
  const shade = `var(--${name})`;
  return [shade, shade, shade, shade, shade, shade, shade, shade, shade, shade];
};

/** Most fields must be filled in, so the few that need not be say so in their label, and no star is needed. */
const field = { size: 'md', withAsterisk: false };

/** The look of Mantine's components. Sizes and colours are in tokens.css. */
export const theme = createTheme({
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)' },
  colors: {
    ink: token('ink'),
    thread: token('thread'),
    customer: token('customer'),
    people: token('people'),
    critical: token('critical'),
  },
  primaryColor: 'people',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: variantColors,
  components: {
    Button: { defaultProps: { variant: 'default', color: 'ink', size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'ink', size: 'lg' } },
    CloseButton: { defaultProps: { variant: 'subtle', size: 'lg' } },
    TextInput: { defaultProps: field },
    PasswordInput: { defaultProps: field },
    Textarea: { defaultProps: field },
    Select: { defaultProps: field },
    NativeSelect: { defaultProps: field },
    // The scroll lock of the library writes a <style> tag, which the content policy refuses: see useScrollLock.
    Modal: {
      defaultProps: { lockScroll: false, radius: 'lg', centered: true, overlayProps: { color: 'var(--shade)' } },
    },
    Drawer: { defaultProps: { lockScroll: false, overlayProps: { color: 'var(--shade)' } } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md', transitionProps: { transition: 'fade-up', duration: 160 } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 160 } } },
  },
});
