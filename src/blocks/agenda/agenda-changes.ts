// Changing an agenda: sessions added, corrected, moved by days, taken out and put back, and the whole of it sent. Nothing
// is told to anybody before it is sent; what was sent and is taken out stays in the tab until calendars know.
import { addDays } from '../../calendar/local-date.ts';
import type { Outcome } from '../../define/define-operation.ts';
import { emptyRow } from '../../define/define-table.ts';
import { insert, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { Saved } from '../block.ts';
import { check } from '../check.ts';
import type { Author, Dossier } from '../dossier.ts';
import { changedSince } from '../fields.ts';
import type { InputFor } from '../input.ts';
import { firstWritten, written } from '../kept.ts';
import { codeToRestore } from '../restore.ts';
import { find, needRoom, seen } from '../standing-rows.ts';
import { agendaMails } from './agenda-mails.ts';
import { entriesOf, markSent, newsOf, sentOn } from './announced.ts';
import { lacks, refuseUnfit } from './limits.ts';
import { keyed, type Plan, type Session } from './plan.ts';
import { type AgendaRow, agendas as table } from './table.ts';

type Answer = Outcome<Saved>;
type Values = Readonly<Record<string, unknown>>;

export function agendaChanges(plan: Plan) {
  const { columns, most, aspects } = plan;
  const room = { tab: aspects.label, max: most };

  /** As the tab keeps them: the kind by its name, which people read there. */
  const keptValues = (values: Values, { context }: Dossier): Partial<AgendaRow> =>
    'kind' in values ? { ...values, kind: columns.kind?.show(values.kind, context) ?? '' } : values;
  const newRow = (id: AgendaRow['id'], given: Values, dossier: Dossier, author: Author): AgendaRow => ({
    ...emptyRow(table),
    ...keptValues(check(columns, given, dossier), dossier),
    ...firstWritten(dossier, author),
    id,
    case: dossier.case.id,
    block: plan.key,
    role: author.role,
    what: aspects.label[dossier.context.language],
  });
  const need = (added: readonly AgendaRow[], dossier: Dossier) => {
    const before = plan.sessions(dossier);
    needRoom(room, before.length, added.length, dossier);
    refuseUnfit(plan, before, [...before, ...added.map((row) => plan.sessionOf(row, dossier))], dossier);
  };
  const inserted = ({ id, ...values }: AgendaRow) => insert(table, id, values);

  return {
    addRows(dossier: Dossier, { rows }: InputFor<'addRows'>, author: Author): Answer {
      const added = rows.map((given) => newRow(dossier.context.newId(table), given, dossier, author));
      need(added, dossier);
      return {
        changes: added.map(inserted),
        result: { row: added[added.length - 1]?.id ?? '' },
        logged: `${dossier.case.id} · ${added.map(({ id }) => id).join(', ')}`,
      };
    },
    saveRow(dossier: Dossier, { row: id, values: given, was }: InputFor<'saveRow'>, author: Author): Answer {
      const before = plan.sessions(dossier);
      const session = find(before, id);
      const standing = keyed(session);
      if (changedSince(columns, standing, given, was)) return { result: { theirs: seen(columns, standing, dossier) } };
      const values = keptValues(check(columns, given, dossier, standing), dossier);
      const next = plan.sessionOf({ ...session.row, ...values }, dossier);
      refuseUnfit(
        plan,
        before,
        before.map((each) => (each === session ? next : each)),
        dossier,
      );
      return {
        changes: [update(table, session.id, { ...values, ...written(dossier, author) })],
        result: {},
        logged: id,
      };
    },
    removeRow(dossier: Dossier, { row: id }: InputFor<'removeRow'>, author: Author): Answer {
      const session = plan.sessions(dossier).find((each) => each.id === id);
      if (!session) return { result: {} };
      const off = { cancelledOn: dossier.context.today, ...written(dossier, author) };
      const isInCalendars = session.row.calendarVersion !== null;
      return {
        changes: [isInCalendars ? update(table, session.id, off) : remove(table, session.id)],
        result: {},
        logged: id,
      };
    },
    restoreRow(dossier: Dossier, { row: id, values }: InputFor<'restoreRow'>, author: Author): Answer {
      const stands = plan.sessions(dossier).some((each) => each.id === id);
      if (stands) return { result: {} };
      const off = plan.every(dossier).find((row) => row.id === id);
      if (!off) {
        const row = newRow(codeToRestore(table, id, dossier), values, dossier, author);
        need([row], dossier);
        return { changes: [inserted(row)], result: { row: id }, logged: id };
      }
      need([{ ...off, cancelledOn: '' }], dossier);
      return {
        changes: [update(table, off.id, { cancelledOn: '', ...written(dossier, author) })],
        result: { row: id },
        logged: id,
      };
    },
    /** By days: one session, all of a day that is named instead of it, or, where nothing is named, the whole agenda. */
    moveRow(dossier: Dossier, { row, by }: InputFor<'moveRow'>, author: Author): Answer {
      const before = plan.sessions(dossier);
      const isMoved = (session: Session) =>
        session.isPlaced && (row === '' || session.id === row || session.row.day === row);
      const moved = before.filter(isMoved);
      if (moved.length === 0) throw refuse('rowNotFound', { id: row });
      const days = Math.trunc(by);
      const movedTo = (session: Session) => ({ ...session.row, day: addDays(session.row.day, days) });
      const after = before.map((each) => (isMoved(each) ? plan.sessionOf(movedTo(each), dossier) : each));
      refuseUnfit(plan, before, after, dossier);
      return {
        changes: moved.map((session) =>
          update(table, session.id, { day: movedTo(session).day, ...written(dossier, author) }),
        ),
        result: {},
        logged: `${row || dossier.case.id} · ${days}`,
      };
    },
    share(dossier: Dossier): Answer {
      const news = newsOf(plan, dossier);
      if (news.length === 0 || lacks(plan, plan.sessions(dossier)) !== '') return { result: {} };
      const what = sentOn(plan, dossier) === '' ? 'first' : 'changed';
      return {
        changes: markSent(news, dossier),
        effects: agendaMails(plan, { what, news, entries: entriesOf(plan, dossier, news) }, dossier),
        result: {},
        logged: `${dossier.case.id} · ${plan.key} · ${news.length}`,
      };
    },
  };
}

/** The case is cancelled: what was sent and is to come leaves people's calendars. The plan stays, as what was not sent. */
export function callOff(plan: Plan, dossier: Dossier): Answer {
  const { now } = dossier.context;
  const out = entriesOf(plan, dossier).filter(({ session }) => session.row.sent !== '' && session.endsAt > now);
  if (out.length === 0) return { result: {} };
  const entries = out.map((entry) => ({ ...entry, method: 'CANCEL' as const, sequence: entry.sequence + 1 }));
  return {
    changes: entries.map(({ session, sequence }) =>
      update(table, session.id, { sent: '', sentOn: '', calendarVersion: sequence }),
    ),
    effects: agendaMails(plan, { what: 'calledOff', news: [], entries }, dossier),
    result: {},
    logged: dossier.case.id,
  };
}
