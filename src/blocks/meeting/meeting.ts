// One meeting of a case. Setting or moving it invites everybody who takes part, with a calendar file; called off, it
// leaves their calendars. Once its time has come, it is recorded as held.

import { joinAddress } from '../../calendar/join-address.ts';
import { addMinutes, dayOf } from '../../calendar/local-date.ts';
import { showDate, showDateTime } from '../../calendar/show-date.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import { emptyRow } from '../../define/define-table.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { label } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import type { Dossier } from '../dossier.ts';
import { changedSince, fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { firstWritten, written } from '../kept.ts';
import { columnFields, columnValues } from '../merge-fields.ts';
import { type BlockState, type Owed, untouched } from '../state.ts';
import { writtenBy } from '../told.ts';
import { meetingFile, meetingMails } from './meeting-mails.ts';
import { type Meeting, minutesOf, meetings as table } from './table.ts';

const columns = pickColumns(table.columns, 'startsAt', 'minutes', 'place', 'heldOn', 'notes');
/** What people's calendars hold. */
const announced = ['startsAt', 'minutes', 'place'] as const;

export function meeting(key: string, aspects: Aspects): Block {
  const every = (dossier: Dossier) => dossier.rows(table).filter((row) => row.block === key);
  const standing = (dossier: Dossier) => every(dossier).find((row) => row.cancelledOn === '');
  const need = (dossier: Dossier, id: string) => {
    const row = standing(dossier);
    if (row?.id !== id) throw refuse('rowNotFound', { id });
    return row;
  };
  const refuseSecond = (dossier: Dossier, more: number) => {
    const count = standing(dossier) ? 1 : 0;
    const tab = aspects.label[dossier.context.language];
    if (count + more > 1) throw refuse('tooManyRows', { max: 1, standing: count, more, tab });
  };

  return defineBlock(key, aspects, {
    kind: 'meeting',
    tables: [table],
    changes: {
      addRows(dossier, { rows: [given = {}, ...more] }, author) {
        const { context } = dossier;
        refuseSecond(dossier, more.length + 1);
        const row: Meeting = {
          ...emptyRow(table),
          ...check(columns, given, dossier),
          ...firstWritten(dossier, author),
          id: context.newId(table),
          case: dossier.case.id,
          block: key,
          role: author.role,
          what: aspects.label[context.language],
          calendarVersion: 0,
        };
        refuseUnfit(row, undefined, dossier);
        const { id, ...values } = row;
        return {
          changes: [insert(table, id, values)],
          effects: isToCome(row, dossier) ? meetingMails(row, 'set', dossier) : [],
          result: { row: id },
          logged: `${dossier.case.id} · ${id}`,
        };
      },
      saveRow(dossier, { row: id, values: given, was }, author) {
        const row = need(dossier, id);
        if (changedSince(columns, row, given, was))
          return { result: { theirs: { text: seen(row, dossier), by: writtenBy(row, dossier.context) } } };
        const values: Partial<Meeting> = check(columns, given, dossier, row);
        const next: Meeting = { ...row, ...values };
        refuseUnfit(next, row, dossier);
        const isNews = announced.some((each) => next[each] !== row[each]) && isToCome(next, dossier);
        const calendarVersion = (row.calendarVersion ?? 0) + (isNews ? 1 : 0);
        return {
          changes: [update(table, row.id, { ...values, calendarVersion, ...written(dossier, author) })],
          effects: isNews ? meetingMails({ ...next, calendarVersion }, 'moved', dossier) : [],
          result: {},
          logged: row.id,
        };
      },
      removeRow(dossier, { row: id }, author) {
        const row = standing(dossier);
        if (row?.id !== id) return { result: {} };
        const calendarVersion = (row.calendarVersion ?? 0) + 1;
        return {
          changes: [
            update(table, row.id, {
              cancelledOn: dossier.context.today,
              calendarVersion,
              ...written(dossier, author),
            }),
          ],
          effects: isToCome(row, dossier) ? meetingMails({ ...row, calendarVersion }, 'cancelled', dossier) : [],
          result: {},
          logged: row.id,
        };
      },
      restoreRow(dossier, { row: id }, author) {
        const row = every(dossier).find((each) => each.id === id && each.cancelledOn !== '');
        if (!row) return { result: {} };
        refuseSecond(dossier, 1);
        const calendarVersion = (row.calendarVersion ?? 0) + 1;
        return {
          changes: [update(table, row.id, { cancelledOn: '', calendarVersion, ...written(dossier, author) })],
          effects: isToCome(row, dossier) ? meetingMails({ ...row, calendarVersion }, 'again', dossier) : [],
          result: { row: id },
          logged: id,
        };
      },
    },
    state(dossier): BlockState {
      const row = standing(dossier);
      const owedBy = (owed: Omit<Owed, 'role'>) => aspects.by.map((role) => ({ role, ...owed }));
      if (!row) return { ...untouched, owes: owedBy({ verb: 'schedule', missing: toSet }) };
      const starts = dayOf(row.startsAt);
      return {
        opened: row.addedOn,
        starts,
        ends: dayOf(endOf(row)),
        done: row.heldOn,
        count: 1,
        owes: owedBy(
          endOf(row) <= dossier.context.now
            ? { verb: 'record', missing: toRecord, due: starts }
            : { verb: 'record', missing: setFor(starts), due: starts, isAhead: true },
        ),
      };
    },
    screen(dossier, author) {
      const row = standing(dossier);
      const isOpen = isOpenTo(aspects, dossier, author);
      const { context } = dossier;
      const isEarly = row !== undefined && row.startsAt > context.now;
      return {
        type: 'rows',
        fields: fieldSpecs(columns, context, {
          readOnly: (field) => field === 'heldOn' && isEarly,
          isTick: (field) => field === 'heldOn',
        }),
        rows: (row ? [row] : []).map((each) => ({
          id: each.id,
          values: fieldValues(columns, each),
          shown: shownValues(columns, each, context),
          url: joinAddress(each.place),
          by: writtenBy(each, context),
          isOpen,
        })),
        least: 1,
        most: 1,
        may: isOpen ? (row ? ['edit', 'remove'] : ['add']) : [],
        rowName: label('reunión', 'meeting', 'reunião')[context.language],
        sharing: '',
      };
    },
    fields: () => columnFields(columns),
    merge: (dossier) => columnValues(columns, standing(dossier), dossier.context),
    gatherings(dossier) {
      const row = standing(dossier);
      if (!row) return [];
      const { id, startsAt, place, heldOn } = row;
      const calendar = meetingFile(row, 'REQUEST', dossier).content;
      return [{ id, startsAt, minutes: minutesOf(row), place, isHeld: heldOn !== '', calendar }];
    },
  });
}

/** Nobody is invited to what is over, nor is it held before its time. */
function refuseUnfit(row: Meeting, before: Meeting | undefined, dossier: Dossier): void {
  const { now, today, language } = dossier.context;
  const when = showDateTime(row.startsAt, language);
  if (row.heldOn === '') {
    if (row.startsAt !== before?.startsAt && row.startsAt < now) throw refuse('hourPast', { when });
  } else if (row.startsAt > now || row.heldOn < dayOf(row.startsAt) || row.heldOn > today)
    throw refuse('meetingAhead', { when });
}

function isToCome({ startsAt, heldOn }: Meeting, { context: { now } }: Dossier): boolean {
  return heldOn === '' && startsAt >= now;
}

function endOf(row: Meeting): string {
  return addMinutes(row.startsAt, minutesOf(row));
}

function seen(row: Meeting, { context }: Dossier): string {
  return Object.values(shownValues(columns, row, context))
    .filter((part) => part !== '')
    .join(' · ');
}

const toSet = label('Falta fijar el día', 'The day is still to be set', 'Falta marcar o dia');
const toRecord = label('Falta anotar si se hizo', 'Still to be recorded as held', 'Falta registrar se foi realizada');

function setFor(day: string) {
  return label(`Es el ${showDate(day, 'es')}`, `It is on ${showDate(day, 'en')}`, `É no dia ${showDate(day, 'pt')}`);
}
