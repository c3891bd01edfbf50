import type { SurveyDraft } from './survey-draft';

/** What was written on this device and is not saved yet, with the version that it began from. */
export interface KeptDraft {
  readonly version: number;
  readonly draft: SurveyDraft;
}

const keyOf = (surveyId: string) => `survey:${surveyId}`;

/** Keeps words on the device until they are saved: neither a crash nor a lost connection takes them. */
export function keepDraft(surveyId: string, kept: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(surveyId), JSON.stringify(kept));
  } catch {
    // Without room or leave to keep it, it is saved as soon as the connection allows, and the page asks before it goes.
  }
}

export function keptDraft(surveyId: string): KeptDraft | null {
  try {
    const kept = localStorage.getItem(keyOf(surveyId));
    return kept ? (JSON.parse(kept) as KeptDraft) : null;
  } catch {
    return null;
  }
}

export function forgetDraft(surveyId: string): void {
  try {
    localStorage.removeItem(keyOf(surveyId));
  } catch {
    // It was not kept either.
  }
}
