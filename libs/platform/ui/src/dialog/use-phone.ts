import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is as narrow as a phone. */
export const usePhone = () => useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
