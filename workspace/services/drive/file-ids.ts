// Ids in the form that Drive gives them: Google's editors have 44 characters, all else 33.

import { createHash } from 'node:crypto';
import type { World } from '../../engine/world.ts';
import { GOOGLE_FOLDER, GOOGLE_SHORTCUT, isGoogleType } from './mime-types.ts';

export const newFileId = (world: World, mimeType: string): string => {
  const long = isGoogleType(mimeType) && mimeType !== GOOGLE_FOLDER && mimeType !== GOOGLE_SHORTCUT;
  return world.newId(long ? 44 : 33);
};

/** The id of a person's “My Drive” folder; Drive also answers to the alias `root`. */
export const rootIdOf = (user: string): string =>
  `0A${createHash('sha256').update(user.toLowerCase()).digest('base64url').slice(0, 14)}Uk9PVA`;

/** Drive derives a permission's id from the grantee, so the same person has the same id everywhere. */
export const permissionIdOf = (grantee: string): string => {
  const digest = createHash('sha256').update(grantee.toLowerCase()).digest();
  return digest.readBigUInt64BE().toString().padStart(20, '0');
};
