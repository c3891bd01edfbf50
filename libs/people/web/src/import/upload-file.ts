/** What the server says of a file it has taken in. */
export interface UploadedFile {
  file: string;
  columns: string[];
  sampleRows: string[][];
}

/** The server's refusal of a file: a sentence, and what to do. */
export class UploadRefused extends Error {}

/** Sends a CSV file as it is. @throws UploadRefused with words for people, TypeError when the server is out of reach */
export async function uploadFile(file: File): Promise<UploadedFile> {
  const answer = await fetch('/api/uploads', { method: 'POST', headers: { 'content-type': 'text/csv' }, body: file });
  const body = (await answer.json()) as UploadedFile & { message?: string; hint?: string };
  if (answer.ok) return body;
  throw new UploadRefused([body.message, body.hint].filter(Boolean).join('. '));
}
