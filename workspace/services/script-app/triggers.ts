// The trigger side of ScriptApp: make, list, delete.
// https://developers.google.com/apps-script/guides/triggers/installable

import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import { nextTime } from '../../engine/schedule.ts';
import type { ServiceContext } from '../../engine/service.ts';
import { type Schedule, saveTriggers, type TriggerRecord, triggersOf } from '../../engine/trigger-store.ts';
import { EventType, TriggerSource } from './enumerations.ts';
import { createTriggerBuilder, type NewTrigger } from './trigger-builder.ts';

const scope = ['https://www.googleapis.com/auth/script.scriptapp'];
const ids = new WeakMap<object, string>();

export function triggerMethods(context: ServiceContext) {
  const { world, execution } = context;
  const mine = () => triggersOf(world).filter(({ creator }) => creator === execution.effectiveUser);

  function create(made: NewTrigger): object {
    context.requireFull('ScriptApp.newTrigger', scope);
    return context.call('ScriptApp', 'create', { request: made }, () => {
      if (mine().length >= world.limits.triggersPerUser) {
        throw new GoogleError(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const { schedule: choice, ...rest } = made;
      const schedule = choice && fixed(choice, world.clock.now());
      const nextAt = schedule && (nextTime(schedule, world.clock.now()) ?? world.clock.now());
      const record: TriggerRecord = {
        ...rest,
        id: String(Buffer.from(world.random(8)).readBigUInt64BE()),
        creator: execution.effectiveUser,
        ...(schedule === undefined ? {} : { schedule }),
        ...(nextAt === undefined ? {} : { nextAt }),
      };
      saveTriggers(world, [...triggersOf(world), record]);
      return triggerOf(record);
    });
  }

  function list(method: string, matches: (trigger: TriggerRecord) => boolean): object[] {
    context.requireFull(`ScriptApp.${method}`, scope);
    return context.call('ScriptApp', method, {}, () => mine().filter(matches).map(triggerOf));
  }

  return {
    newTrigger: (handler: unknown) => createTriggerBuilder(String(handler), world.timeZone, create),
    /** Only those of the account that runs the script: others' are invisible. */
    getProjectTriggers: () => list('getProjectTriggers', () => true),
    getUserTriggers: (document: { getId(): string }) => {
      const id = document.getId();
      return list('getUserTriggers', ({ sourceId }) => sourceId === id);
    },
    deleteTrigger(trigger: object) {
      context.requireFull('ScriptApp.deleteTrigger', scope);
      const id = ids.get(trigger);
      if (id === undefined) throw new GoogleError('Invalid argument: trigger');
      context.call('ScriptApp', 'deleteTrigger', { request: { id } }, () => {
        saveTriggers(
          world,
          triggersOf(world).filter((known) => known.id !== id),
        );
      });
    },
  };
}

/** A delay counts from now on. */
function fixed(schedule: NonNullable<NewTrigger['schedule']>, now: number): Schedule {
  return schedule.kind === 'after' ? { kind: 'once', at: now + schedule.ms } : schedule;
}

/** https://developers.google.com/apps-script/reference/script/trigger */
function triggerOf(record: TriggerRecord): object {
  const trigger = guarded('Trigger', {
    getEventType: () => EventType[record.event],
    getHandlerFunction: () => record.handler,
    getTriggerSource: () => TriggerSource[record.origin],
    getTriggerSourceId: () => record.sourceId ?? null,
    getUniqueId: () => record.id,
  });
  ids.set(trigger, record.id);
  return trigger;
}
