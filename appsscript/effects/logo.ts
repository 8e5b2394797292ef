// The institution's logo: stored as a file of the add-on, because it may read no other file of the team's Drive.

import { refuse } from '../../src/define/refusal.ts';
import type { MergeImage } from '../../src/documents/merge/images.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { blobOf, bytesOf, createFile, downloadFile } from '../google/drive.ts';

const MOST_BYTES = 2_000_000;
const TYPES = ['image/png', 'image/jpeg'];

/** The id in the setting, which may also be a link. */
function idIn(setting: string): string {
  return /[-\w]{20,}/.exec(setting)?.[0] ?? '';
}

/** The logo for a document; none when it is not set or cannot be read, which Check installation says. */
export function logoOf(settings: Pick<Settings, 'logo' | 'institution'>): MergeImage | null {
  const id = idIn(settings.logo);
  if (id === '') return null;
  try {
    return { bytes: bytesOf(downloadFile(id)), alt: settings.institution };
  } catch {
    return null;
  }
}

/** Stores a picture from the panel in the programme's folder and answers with the id of its file. */
export function storeLogo(folder: string, { mimeType, base64 }: { mimeType: string; base64: string }): string {
  if (!TYPES.includes(mimeType)) throw refuse('logoType');
  const bytes = Uint8Array.from(Utilities.base64Decode(base64), (byte) => byte & 0xff);
  if (bytes.length > MOST_BYTES) throw refuse('logoTooLarge');
  const name = mimeType === 'image/png' ? 'Logotipo.png' : 'Logotipo.jpg';
  return createFile({ name, mimeType, parent: folder, tag: 'logo' }, blobOf(bytes, mimeType, name)).id;
}
