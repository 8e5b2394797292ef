// The builders that newTrigger() starts: for a spreadsheet, for a form, for the clock.
// https://developers.google.com/apps-script/reference/script/trigger-builder

import { GoogleError, unsupported } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { TriggerEvent, TriggerOrigin, TriggerRecord } from '../../engine/trigger-store.ts';
import { type ClockChoice, createClockBuilder } from './clock-builder.ts';

export type NewTrigger = Omit<TriggerRecord, 'id' | 'creator' | 'nextAt' | 'schedule'> & {
  readonly schedule?: ClockChoice;
};

/** `create` stores what was built and gives the Trigger. */
export function createTriggerBuilder(handler: string, timeZone: string, create: (made: NewTrigger) => object): object {
  const forSource = (origin: TriggerOrigin, source: unknown, events: Readonly<Record<string, TriggerEvent>>) => {
    const sourceId = idOf(source);
    let chosen: TriggerEvent | undefined;
    const choices = Object.entries(events).map(([method, event]) => [
      method,
      function choose(this: object) {
        chosen = event;
        return this;
      },
    ]);
    return guarded(origin === 'FORMS' ? 'FormTriggerBuilder' : 'SpreadsheetTriggerBuilder', {
      ...Object.fromEntries(choices),
      create() {
        if (!chosen) throw new GoogleError('The trigger has no event type: choose one before create().');
        return create({ handler, event: chosen, origin, sourceId });
      },
    });
  };
  return guarded('TriggerBuilder', {
    /** https://developers.google.com/apps-script/reference/script/spreadsheet-trigger-builder */
    forSpreadsheet: (source: unknown) =>
      forSource('SPREADSHEETS', source, {
        onChange: 'ON_CHANGE',
        onEdit: 'ON_EDIT',
        onFormSubmit: 'ON_FORM_SUBMIT',
        onOpen: 'ON_OPEN',
      }),
    /** https://developers.google.com/apps-script/reference/script/form-trigger-builder */
    forForm: (source: unknown) => forSource('FORMS', source, { onFormSubmit: 'ON_FORM_SUBMIT', onOpen: 'ON_OPEN' }),
    forDocument() {
      throw unsupported('TriggerBuilder.forDocument');
    },
    timeBased: () =>
      createClockBuilder(timeZone, (schedule) => create({ handler, event: 'CLOCK', origin: 'CLOCK', schedule })),
  });
}

/** A form, a spreadsheet, or the id of one. */
function idOf(source: unknown): string {
  if (typeof source === 'string' && source !== '') return source;
  if (typeof source === 'object' && source !== null && 'getId' in source && typeof source.getId === 'function') {
    return String(source.getId());
  }
  throw new GoogleError('Invalid argument: key');
}
