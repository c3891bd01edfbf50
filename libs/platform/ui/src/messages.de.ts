import type { uiMessages } from './messages.en';

/** Words of the design system in German: for what is read by everybody, such as a survey. */
export const uiMessagesDe: typeof uiMessages = {
  ui: {
    loading: 'Wird geladen',
    close: 'Schließen',
    cancel: 'Abbrechen',
    error: {
      retry: 'Noch einmal versuchen',
      title: {
        UNAUTHENTICATED: 'Sie sind abgemeldet',
        FORBIDDEN: 'Das ist für Sie nicht offen',
        NOT_FOUND: 'Das haben wir nicht gefunden',
        BAD_INPUT: 'Etwas daran stimmte nicht',
        CONFLICT: 'Jemand war vor Ihnen hier',
        IDEMPOTENCY_MISMATCH: 'Das wurde schon gesendet, mit anderen Worten',
        LIMIT_EXCEEDED: 'Das war zu viel auf einmal',
        RATE_LIMITED: 'Bitte etwas langsamer',
        WITHHELD: 'Zu wenige Personen, um das zu zeigen',
        INTERNAL: 'Bei uns ist etwas kaputtgegangen',
        NETWORK: 'Throughline ist nicht zu erreichen',
      },
      safe: {
        INTERNAL: 'Nichts ist verloren. Bitte versuchen Sie es gleich noch einmal.',
        NETWORK: 'Nichts ist verloren. Prüfen Sie Ihre Verbindung, dann versuchen Sie es noch einmal.',
      },
      form: {
        INTERNAL: 'Bei uns ist etwas kaputtgegangen, und nichts wurde geändert. Bitte versuchen Sie es noch einmal.',
        NETWORK:
          'Throughline ist nicht zu erreichen, also wurde nichts geändert. Prüfen Sie Ihre Verbindung, dann versuchen Sie es noch einmal.',
      },
    },
  },
};
