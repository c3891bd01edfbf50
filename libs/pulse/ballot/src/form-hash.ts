import { base64url, canonical, sha256, utf8 } from './bytes';

/** What a form is known by: who answers, and who counts, agree that it was this one. */
export const formHash = async (form: object): Promise<string> => base64url(await sha256(utf8(canonical(form))));
