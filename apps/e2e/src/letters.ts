import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from './product';

/** The link in the newest letter to an address, once it has been laid down in a product's DATA_DIR. */
export async function linkInLetterTo(email: string, dataDir: string): Promise<string> {
  const folder = path.join(dataDir, 'mail');
  let link: string | undefined;
  await until(async () => {
    const letters = names(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
    const letter = letters.reverse().find((text) => text.includes(`To: ${email}`));
    // Quoted-printable: long lines are broken, and = stands as =3D.
    const words = letter?.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
    link = words && /https?:\/\/\S+#\S+/.exec(words)?.[0];
    return link !== undefined;
  });
  return link ?? '';
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
