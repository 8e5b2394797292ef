// Fires triggers: simple ones by their name, installed ones as the account that made them.
// https://developers.google.com/apps-script/guides/triggers · https://developers.google.com/apps-script/guides/triggers/events

import { type Engine, hostValue, serviceNamed } from './engine.ts';
import type { Outcome } from './execution.ts';
import { guarded } from './guarded.ts';
import { nextTime } from './schedule.ts';
import type { AuthMode, Occurrence, ServiceContext } from './service.ts';
import { partsIn } from './time-zone.ts';
import { saveTriggers, type TriggerRecord, triggersOf } from './trigger-store.ts';

type Fired = Outcome<unknown>;

/** Runs what answers to an occurrence, simple triggers first. An execution that fails does not stop the others. */
export function fire(engine: Engine, occurrence: Occurrence, options: { authMode?: AuthMode } = {}): Fired[] {
  const simple = simpleTriggerOf(engine, occurrence, options.authMode ?? 'LIMITED');
  const installed = triggersOf(engine.world).filter((trigger) => answers(trigger, occurrence));
  return [...simple, ...installed.map((trigger) => runTrigger(engine, trigger, occurrence))];
}

/** Runs the time-based triggers whose time has come; each once, however often it was missed. */
export function fireDue(engine: Engine): Fired[] {
  const now = engine.world.clock.now();
  const due = triggersOf(engine.world).filter(({ nextAt }) => nextAt !== undefined && nextAt <= now);
  return [...due]
    .sort((one, other) => (one.nextAt ?? 0) - (other.nextAt ?? 0))
    .map((trigger) => fireClock(engine, trigger));
}

/** Moves the clock to an instant; every time-based trigger runs at its own time on the way. */
export function moveClock(engine: Engine, target: number): Fired[] {
  const { world } = engine;
  const fired: Fired[] = [];
  for (;;) {
    const times = triggersOf(world).flatMap(({ nextAt }) => nextAt ?? []);
    const next = Math.min(...times);
    if (!(next <= target)) break;
    world.clock.advance(next - world.clock.now());
    fired.push(...fireDue(engine));
  }
  world.clock.advance(target - world.clock.now());
  world.events.emit({ type: 'clock' });
  return fired;
}

function fireClock(engine: Engine, trigger: TriggerRecord): Fired {
  const { world } = engine;
  const now = world.clock.now();
  const next = trigger.schedule && nextTime(trigger.schedule, now);
  const { nextAt: _passed, ...rest } = trigger;
  const renewed = next === undefined ? rest : { ...rest, nextAt: next };
  saveTriggers(
    world,
    triggersOf(world).map((known) => (known.id === trigger.id ? renewed : known)),
  );
  return runTrigger(engine, trigger, { type: 'clock', at: now });
}

function simpleTriggerOf(engine: Engine, occurrence: Occurrence, authMode: AuthMode): Fired[] {
  if (occurrence.type !== 'open' && occurrence.type !== 'edit') return [];
  if (occurrence.spreadsheetId !== engine.world.containerId) return [];
  const outcome = engine.start({
    functionName: occurrence.type === 'open' ? 'onOpen' : 'onEdit',
    kind: 'simple-trigger',
    authMode,
    user: occurrence.user,
    optional: true,
    args: (context) => [eventOf(engine, context, occurrence, 'SPREADSHEETS', { authMode })],
    read: hostValue,
  });
  return [outcome];
}

function runTrigger(engine: Engine, trigger: TriggerRecord, occurrence: Occurrence): Fired {
  const origin = trigger.origin === 'FORMS' ? 'FORMS' : 'SPREADSHEETS';
  return engine.start({
    functionName: trigger.handler,
    kind: 'trigger',
    user: trigger.creator,
    args: (context) => [eventOf(engine, context, occurrence, origin, { authMode: 'FULL', triggerUid: trigger.id })],
    read: hostValue,
  });
}

const installedFor: Readonly<Record<Exclude<Occurrence['type'], 'clock'>, TriggerRecord['event']>> = {
  open: 'ON_OPEN',
  edit: 'ON_EDIT',
  change: 'ON_CHANGE',
  'form-submit': 'ON_FORM_SUBMIT',
};

function answers(trigger: TriggerRecord, occurrence: Occurrence): boolean {
  if (occurrence.type === 'clock' || trigger.event !== installedFor[occurrence.type]) return false;
  if (occurrence.type !== 'form-submit') return trigger.sourceId === occurrence.spreadsheetId;
  const source = trigger.origin === 'FORMS' ? occurrence.formId : occurrence.destination?.spreadsheetId;
  return trigger.sourceId === source;
}

function eventOf(
  engine: Engine,
  context: ServiceContext,
  occurrence: Occurrence,
  source: 'FORMS' | 'SPREADSHEETS',
  common: { authMode: AuthMode; triggerUid?: string },
): object {
  const service = serviceNamed(engine, source === 'FORMS' ? 'FormApp' : 'SpreadsheetApp');
  const own =
    occurrence.type === 'clock' ? clockEvent(occurrence.at) : service?.triggerEvent?.(context, occurrence, source);
  const who = 'user' in occurrence ? { user: guarded('User', { getEmail: () => occurrence.user }) } : {};
  return { ...own, ...who, ...common };
}

/** Time-based events carry UTC, whatever the script's time zone. */
function clockEvent(at: number): object {
  const { year, month, day, hour, minute, second, weekDay } = partsIn(at, 'UTC');
  const firstDay = Date.UTC(year, 0, 1);
  const week = Math.ceil(((at - firstDay) / 86_400_000 + 1) / 7);
  return {
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekDay,
    'week-of-year': week,
    hour,
    minute,
    second,
    timezone: 'UTC',
  };
}
