// Corrects who came: names changed, taken out, put back or joined, also after the list was closed.
// The totals of the session follow in the same commit, and reports that used the earlier list offer themselves anew.

import { askAbout, checkValues, needValue } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import { defineOperation } from '../../define/define-operation.ts';
import type { Id } from '../../define/ids.ts';
import { type Change, insert, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { type Attendance, attendance } from '../../tables/attendance.ts';
import { documents } from '../../tables/documents.ts';
import { requests } from '../../tables/requests.ts';
import { type Session, sessions } from '../../tables/sessions.ts';
import { CORRECTED_LIST } from '../documents/changed-documents.ts';
import { reportsWith } from '../documents/reports-with.ts';
import { type Correction, correctedTotals, correctionInput, type Named, womenIn } from './attendance-correction.ts';

const { columns } = attendance;

export const correctAttendance = defineOperation({
  reads: [sessions, advisories, requests, attendance, documents],
  input: correctionInput,
  run(records, input, context) {
    const session = records.sessions.get(input.session);
    if (session.cancelledOn !== '') throw refuse('sessionCancelled', { id: session.id });
    const before = records.attendance.all.filter((row) => row.session === session.id);
    const joined = input.join ? joinedRows(input.join, before) : undefined;
    const changed = [
      ...(input.change ?? []).map((given) => changedRow(given, before, context)),
      ...(joined ? [joined.kept] : []),
    ];
    const gone = [...(input.remove ?? []), ...(joined?.dropped ?? [])].map((id) => standing(id, before));
    const back = (input.putBack ?? []).filter(({ id }) => !before.some((row) => row.id === id));
    const after = [
      ...before.filter((row) => !gone.includes(row)).map((row) => changed.find(({ id }) => id === row.id) ?? row),
      ...back.map((row) => ({ gender: row.gender })),
    ];
    const totals = correctedTotals(session, before, after, input.adjust);
    const isEmptied = input.reopen === true && totals.attended === 0;
    if (totals.attended > (session.attended ?? 0))
      askAbout(sessions.columns.attended, totals.attended, session, context);
    const reports = reportsWith(session, records);
    const changes: Change[] = [
      ...changed.map(({ id, name, gender, ageGroup, place }) =>
        update(attendance, id, { name, gender, ageGroup, place }),
      ),
      ...gone.map((row) => remove(attendance, row.id)),
      ...back.map(({ id, ...values }) =>
        insert(attendance, id as Id<'attendance'>, { ...checkValues(columns, values, context), session: session.id }),
      ),
      update(sessions, session.id, {
        attended: isEmptied ? null : totals.attended,
        women: isEmptied ? null : totals.women,
        ...(input.reopen ? { attendanceOn: '' } : {}),
      }),
      ...reports.map(({ id }) => update(documents, id, { fingerprint: CORRECTED_LIST })),
    ];
    return {
      changes,
      result: {
        ...totals,
        /** Reports made with the earlier list. */
        reports: reports.map(({ title }) => title),
        undo: undoOf(
          session,
          input,
          { before, after, gone, changed: changed.map(({ id }) => standing(id, before)) },
          totals,
        ),
      },
      logged: `${session.id} · ${totals.attended}`,
    };
  },
});

function standing(id: string, rows: readonly Attendance[]): Attendance {
  const row = rows.find((each) => each.id === id);
  if (!row) throw refuse('rowNotFound', { id });
  return row;
}

function changedRow(
  { id, name, ...given }: NonNullable<Correction['change']>[number],
  before: readonly Attendance[],
  context: Context,
): Attendance {
  return {
    ...standing(id, before),
    ...checkValues(columns, given, context),
    name: needValue(columns.name, name, context),
  };
}

/** The row that stays of one person written down twice, with what only the others say. */
function joinedRows(ids: readonly string[], before: readonly Attendance[]) {
  const [first, ...others] = [...new Set(ids)].map((id) => standing(id, before));
  if (!first || others.length === 0) return undefined;
  const known = (key: 'gender' | 'ageGroup' | 'place') => [first, ...others].map((row) => row[key]).find(Boolean) ?? '';
  const kept = { ...first, gender: known('gender'), ageGroup: known('ageGroup'), place: known('place') } as Attendance;
  return { kept, dropped: others.map(({ id }) => id as string) };
}

/** What takes the correction back: the rows as they stood, and the difference in totals that is left once they stand. */
function undoOf(
  session: Session,
  { putBack = [] }: Correction,
  rows: Readonly<Record<'before' | 'after', readonly Named[]> & Record<'changed' | 'gone', readonly Attendance[]>>,
  totals: { readonly attended: number; readonly women: number },
): Correction {
  const { before, after, changed, gone } = rows;
  return {
    session: session.id,
    change: changed.map(({ id, name, gender, ageGroup, place }) => ({ id, name, gender, ageGroup, place })),
    remove: putBack.map(({ id }) => id),
    putBack: gone.map(({ session: _, ...row }) => row),
    adjust: {
      attended: (session.attended ?? 0) - totals.attended - (before.length - after.length),
      women: (session.women ?? 0) - totals.women - (womenIn(before) - womenIn(after)),
    },
  };
}
