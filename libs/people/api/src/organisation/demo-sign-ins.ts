import type { DemoSignIn } from './organisation.types';

/** The one password of the demo company: it is printed, and nothing in the demo is real. */
export const DEMO_PASSWORD = 'harbour-demo-2026';

/** A sign-in for each role, offered on the sign-in page of the demo. */
export const DEMO_SIGN_INS: DemoSignIn[] = ['staff', 'manager', 'hr', 'leader', 'admin'].map((role) => ({
  role,
  email: `${role}@harbour.example`,
  password: DEMO_PASSWORD,
}));
