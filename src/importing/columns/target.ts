// Where a column of somebody's list can go: into a column of the directory, or into the name as its second part.
import { type ProfileKey, profileColumns } from '../../tables/advisor-profile.ts';

export type Target = ProfileKey | 'surname';

export const targets: readonly Target[] = (Object.keys(profileColumns) as ProfileKey[]).flatMap((key) =>
  key === 'name' ? [key, 'surname' as const] : [key],
);

const joined: ReadonlySet<Target> = new Set([
  'name',
  'surname',
  'topics',
  'strengths',
  'skills',
  'knowledge',
  'availability',
  'vocation',
  'notes',
]);

/** Whether several columns of the list may go there, one after the other. */
export function takesSeveral(target: Target): boolean {
  return joined.has(target);
}

export function isTarget(key: string): key is Target {
  return (targets as readonly string[]).includes(key);
}
