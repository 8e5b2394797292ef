// A key that stands for a user without naming one; Google changes it every 30 days.
// https://developers.google.com/apps-script/reference/base/session#getTemporaryActiveUserKey()

import { createHash } from 'node:crypto';
import type { World } from '../../engine/world.ts';

const periodMs = 30 * 24 * 60 * 60 * 1000;

export function temporaryKeyOf(world: World, user: string): string {
  const period = Math.floor(world.clock.now() / periodMs);
  return createHash('sha256').update(`${world.scriptId}/${user}/${period}`).digest('base64');
}
