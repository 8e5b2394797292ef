// Mails that were sent although their mark could not be written into the outbox: kept beside the workbook until a later
// run writes it, so that nobody is asked whether they arrived.
import type { Id } from '../../src/define/ids.ts';

type OutboxId = Id<'outbox'>;

const KEY = 'entrepares.goneOut';
/** A property holds 9 kB. */
const KEPT = 500;

/** https://developers.google.com/apps-script/reference/properties/properties-service */
export function rememberGoneOut(ids: readonly OutboxId[]): void {
  if (ids.length === 0) return;
  const all = [...new Set([...goneOut(), ...ids])].slice(-KEPT);
  PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(all));
}

export function goneOut(): readonly OutboxId[] {
  const kept = PropertiesService.getScriptProperties().getProperty(KEY);
  return kept ? (JSON.parse(kept) as OutboxId[]) : [];
}

/** Once their rows have left the outbox. */
export function forgetGoneOut(rows: readonly { readonly id: OutboxId; readonly state: string }[]): void {
  if (rows.every(({ state }) => state === 'done')) return;
  const left = goneOut().filter((id) => !rows.some((row) => row.id === id));
  PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(left));
}
