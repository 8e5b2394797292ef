// Recipients a day and account. The day is the 24 hours after the first use.
// https://developers.google.com/apps-script/guides/services/quotas

import { GoogleError } from '../../engine/google-error.ts';
import type { World } from '../../engine/world.ts';

interface Use {
  readonly since: number;
  readonly recipients: number;
}
type Uses = Readonly<Record<string, Use>>;

const path = 'mail-quota.json';
const dayMs = 24 * 60 * 60 * 1000;

function useOf(world: World, user: string): Use {
  const now = world.clock.now();
  const use = world.store.readJson<Uses>(path)?.[user];
  return use && now - use.since < dayMs ? use : { since: now, recipients: 0 };
}

export function remainingQuota(world: World, user: string): number {
  return Math.max(0, world.limits.mailRecipientsPerDay - useOf(world, user).recipients);
}

/** A message whose recipients do not all fit is not sent at all. */
export function spendQuota(world: World, user: string, recipients: number): void {
  const use = useOf(world, user);
  if (use.recipients + recipients > world.limits.mailRecipientsPerDay) {
    throw new GoogleError('Service invoked too many times for one day: email.');
  }
  const spent: Use = { ...use, recipients: use.recipients + recipients };
  world.store.writeJson(path, { ...world.store.readJson<Uses>(path), [user]: spent });
}
