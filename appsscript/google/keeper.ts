// The account that keeps the programme's folder, templates, forms and triggers: whoever installed, or took over since.
// With the drive.file scope nobody else's run can count on seeing those files, and triggers belong to their maker.
// https://developers.google.com/workspace/drive/api/guides/api-specific-auth
import type { Effect } from '../../src/define/effects.ts';
import { refuse } from '../../src/define/refusal.ts';
import { changeInstallation, type Installation } from './script-properties.ts';

/** The account under whose rights this run acts: a trigger's maker, a web app's publisher, whoever clicked. */
export function runningAccount(): string {
  return Session.getEffectiveUser().getEmail();
}

/** Whether this run acts as the keeper; an installation that does not know its keeper is anybody's of the team. */
export function isKeeper({ keeper = '' }: Installation): boolean {
  return keeper === '' || keeper.toLowerCase() === runningAccount().toLowerCase();
}

export function requireKeeper(installation: Installation): void {
  if (!isKeeper(installation)) throw refuse('keeperOnly', { keeper: installation.keeper ?? '' });
}

/** From now on the running account keeps them; `pending` are the parts that it has to see to. */
export function takeOver(installation: Installation, pending: readonly string[]): Installation {
  return changeInstallation(installation, { keeper: runningAccount(), pending });
}

/** Whether an effect touches files or forms: then it waits for a run of the keeper. */
export function needsKeeper(effect: Effect): boolean {
  if (effect.kind !== 'mail') return true;
  return (effect.attachDocuments ?? []).length > 0 || effect.blocks.some(({ type }) => type === 'document');
}
