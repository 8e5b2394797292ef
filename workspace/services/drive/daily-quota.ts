// Google's daily limits on documents made and on conversions; each resets 24 hours after its first use.
// Reference: https://developers.google.com/apps-script/guides/services/quotas

import { GoogleError } from '../../engine/google-error.ts';
import type { World } from '../../engine/world.ts';

export type DailyQuota = 'documents' | 'conversions';

interface Usage {
  readonly since: number;
  readonly count: number;
}

const day = 24 * 60 * 60 * 1000;
const names: Readonly<Record<DailyQuota, string>> = { documents: 'docs create', conversions: 'convert' };
const path = (quota: DailyQuota, user: string): string => `drive/quota/${quota}/${user}.json`;

const usageOf = (world: World, quota: DailyQuota, user: string): Usage => {
  const usage = world.store.readJson<Usage>(path(quota, user));
  const now = world.clock.now();
  return usage && now - usage.since < day ? usage : { since: now, count: 0 };
};

const limitOf = (world: World, quota: DailyQuota): number =>
  quota === 'documents' ? world.limits.documentsCreatedPerDay : world.limits.conversionsPerDay;

/** Throws Google's text when nothing is left today; counts nothing. */
export const checkDailyQuota = (world: World, quota: DailyQuota, user: string): void => {
  if (usageOf(world, quota, user).count >= limitOf(world, quota)) {
    throw new GoogleError(`Service invoked too many times for one day: ${names[quota]}.`);
  }
};

/** Counts one use, after it succeeded. */
export const countDailyUse = (world: World, quota: DailyQuota, user: string): void => {
  const { since, count } = usageOf(world, quota, user);
  world.store.writeJson(path(quota, user), { since, count: count + 1 });
};
