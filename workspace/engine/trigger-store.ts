// Installed triggers: what ScriptApp makes, what the engine fires. Kept in triggers.json.

import type { World } from './world.ts';

/** When a time-based trigger fires. Hours and days are those of `timeZone`. */
export type Schedule =
  | { readonly kind: 'every-minutes'; readonly minutes: number }
  | { readonly kind: 'every-hours'; readonly hours: number; readonly minute?: number }
  | {
      readonly kind: 'every-days';
      readonly days: number;
      readonly hour: number;
      readonly minute: number;
      readonly timeZone: string;
    }
  | {
      readonly kind: 'every-weeks';
      readonly weeks: number;
      readonly weekDay: number; // 1 Monday … 7 Sunday
      readonly hour: number;
      readonly minute: number;
      readonly timeZone: string;
    }
  | {
      readonly kind: 'month-day';
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
      readonly timeZone: string;
    }
  | { readonly kind: 'once'; readonly at: number };

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
export type TriggerOrigin = 'CLOCK' | 'SPREADSHEETS' | 'FORMS';

export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly event: TriggerEvent;
  readonly origin: TriggerOrigin;
  /** Form or spreadsheet; undefined for the clock. */
  readonly sourceId?: string;
  /** The account whose rights it has. */
  readonly creator: string;
  readonly schedule?: Schedule;
  /** Next time for a clock trigger; a one-shot that has fired stays in the list without one, as at Google. */
  readonly nextAt?: number;
}

const path = 'triggers.json';

export function triggersOf(world: World): readonly TriggerRecord[] {
  return world.store.readJson<TriggerRecord[]>(path) ?? [];
}

export function saveTriggers(world: World, triggers: readonly TriggerRecord[]): void {
  world.store.writeJson(path, triggers);
  world.events.emit({ type: 'changed', what: path });
}
