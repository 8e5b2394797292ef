// The token with which a script calls Google's addresses: recognisable, worthless outside, one per account.
// https://developers.google.com/apps-script/reference/script/script-app#getOAuthToken()

import { createHash } from 'node:crypto';
import type { World } from '../../engine/world.ts';

export function oauthTokenOf(world: World, user: string): string {
  return `ya29.offline-${createHash('sha256').update(`${world.scriptId}/${user}`).digest('base64url')}`;
}
