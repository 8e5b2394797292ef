// Setting a series, changing it as a whole, and each of its meetings by itself: moved, called off, taken up again, recorded.
import { dayOf } from '../../calendar/local-date.ts';
import { showDateTime } from '../../calendar/show-date.ts';
import type { Outcome } from '../../define/define-operation.ts';
import { emptyRow } from '../../define/define-table.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { Saved } from '../block.ts';
import { check } from '../check.ts';
import type { Author, Dossier } from '../dossier.ts';
import { changedSince } from '../fields.ts';
import type { InputFor } from '../input.ts';
import { firstWritten, written } from '../kept.ts';
import { find, needRoom, seen } from '../standing-rows.ts';
import { type Planned, planSeries } from './plan.ts';
import { seriesMails, toTell } from './series-mails.ts';
import { columns, endOf, isToCome, ruleColumns, type Standing } from './standing.ts';
import { type Series, type StandingMeeting, series, standingMeetings as table } from './table.ts';

type Answer = Outcome<Saved>;
/** What people's calendars hold. */
const announced = ['startsAt', 'minutes', 'place'] as const;

export function seriesChanges(standing: Standing) {
  const { key, aspects } = standing;
  const withNext = (next: StandingMeeting, dossier: Dossier) =>
    standing.every(dossier).map((row) => (row.id === next.id ? next : row));
  const again = (dossier: Dossier, id: string, author: Author): Answer => {
    const row = standing.every(dossier).find((each) => each.id === id && each.cancelledOn !== '');
    if (!row) return { result: {} };
    needRoom({ tab: aspects.label, max: standing.most }, standing.meetings(dossier).length, 1, dossier);
    const next = { ...row, cancelledOn: '', calendarVersion: (row.calendarVersion ?? 0) + 1 };
    return {
      changes: [update(table, row.id, { ...pickNews(next), ...written(dossier, author) })],
      effects: seriesMails(standing, 'again', toTell([next], dossier), withNext(next, dossier), dossier),
      result: { row: id },
      logged: id,
    };
  };

  return {
    addRows(dossier: Dossier, { rows: [given = {}, ...more] }: InputFor<'addRows'>, author: Author): Answer {
      const { context } = dossier;
      needRoom({ tab: series.label, max: 1 }, standing.rule(dossier) ? 1 : 0, more.length + 1, dossier);
      const rule: Series = {
        ...emptyRow(series),
        ...check(ruleColumns, given, dossier),
        ...firstWritten(dossier, author),
        id: context.newId(series),
        case: dossier.case.id,
        block: key,
        role: author.role,
        what: aspects.label[context.language],
      };
      const planned = planSeries(standing, rule, undefined, dossier, author);
      const { id, ...values } = rule;
      return {
        changes: [insert(series, id, values), ...meetingChanges(planned)],
        effects: seriesMails(standing, 'set', toTell(planned.rows, dossier), planned.rows, dossier),
        result: { row: id },
        logged: `${id} · ${planned.added.length}`,
      };
    },
    saveRow(dossier: Dossier, given: InputFor<'saveRow'>, author: Author): Answer {
      const rule = standing.rule(dossier);
      return rule?.id === given.row
        ? saveRule(standing, rule, given, dossier, author)
        : saveMeeting(dossier, given, author);
    },
    removeRow: off,
    restoreRow: (dossier: Dossier, { row }: InputFor<'restoreRow'>, author: Author) => again(dossier, row, author),
    decide: (dossier: Dossier, { option, row = '' }: InputFor<'decide'>, author: Author) =>
      option === 'off' ? off(dossier, { row }, author) : again(dossier, row, author),
  };

  function off(dossier: Dossier, { row: id }: Pick<InputFor<'removeRow'>, 'row'>, author: Author): Answer {
    if (standing.rule(dossier)?.id === id)
      throw refuse('seriesStays', { what: aspects.label[dossier.context.language] });
    const row = standing.meetings(dossier).find((each) => each.id === id);
    if (!row) return { result: {} };
    const next = {
      ...row,
      cancelledOn: dossier.context.today,
      calendarVersion: (row.calendarVersion ?? 0) + 1,
    };
    return {
      changes: [update(table, row.id, { ...pickNews(next), ...written(dossier, author) })],
      effects: seriesMails(standing, 'cancelled', toTell([row], dossier), withNext(next, dossier), dossier),
      result: {},
      logged: id,
    };
  }

  function saveMeeting(dossier: Dossier, { row: id, values: given, was }: InputFor<'saveRow'>, author: Author): Answer {
    const row = find(standing.meetings(dossier), id);
    if (changedSince(columns, row, given, was)) return { result: { theirs: seen(columns, row, dossier) } };
    const values: Partial<StandingMeeting> = check(columns, given, dossier, row);
    const next = heldOnItsDay({ ...row, ...values }, dossier);
    refuseUnfit(next, row, dossier);
    const isNews = announced.some((each) => next[each] !== row[each]) && isToCome(next, dossier);
    const calendarVersion = (row.calendarVersion ?? 0) + (isNews ? 1 : 0);
    const sent = { ...next, calendarVersion };
    return {
      changes: [
        update(table, row.id, { ...values, heldOn: next.heldOn, calendarVersion, ...written(dossier, author) }),
      ],
      effects: isNews ? seriesMails(standing, 'moved', [sent], withNext(sent, dossier), dossier) : [],
      result: {},
      logged: id,
    };
  }
}

function saveRule(
  standing: Standing,
  rule: Series,
  { values: given, was }: InputFor<'saveRow'>,
  dossier: Dossier,
  author: Author,
): Answer {
  if (changedSince(ruleColumns, rule, given, was)) return { result: { theirs: seen(ruleColumns, rule, dossier) } };
  const values: Partial<Series> = check(ruleColumns, given, dossier, rule);
  const planned = planSeries(standing, { ...rule, ...values }, rule, dossier, author);
  const about = toTell([...planned.changed, ...planned.added], dossier).filter(({ cancelledOn }) => cancelledOn === '');
  const isNews = planned.changed.length + planned.added.length > 0;
  const told = about.length > 0 ? about : toTell(planned.rows, dossier).filter(({ cancelledOn }) => cancelledOn === '');
  return {
    changes: [update(series, rule.id, { ...values, ...written(dossier, author) }), ...meetingChanges(planned)],
    effects: isNews ? seriesMails(standing, 'changed', told, planned.rows, dossier) : [],
    result: {},
    logged: `${rule.id} · ${planned.changed.length} · ${planned.added.length}`,
  };
}

/** The case is cancelled: what is to come leaves people's calendars, in one message. */
export function callOffSeries(standing: Standing, dossier: Dossier): Answer {
  const off = standing.meetings(dossier).filter((row) => isToCome(row, dossier));
  const { today } = dossier.context;
  const gone = off.map((row) => ({ ...row, cancelledOn: today, calendarVersion: (row.calendarVersion ?? 0) + 1 }));
  const rows = standing.every(dossier).map((row) => gone.find(({ id }) => id === row.id) ?? row);
  return {
    changes: gone.map((row) => update(table, row.id, pickNews(row))),
    effects: seriesMails(standing, 'calledOff', off, rows, dossier),
    result: {},
    logged: `${dossier.case.id} · ${off.length}`,
  };
}

const pickNews = ({ cancelledOn, calendarVersion }: StandingMeeting) => ({ cancelledOn, calendarVersion });

function meetingChanges({ added, changed }: Planned) {
  return [
    ...changed.map(({ id, ...values }) => update(table, id, values)),
    ...added.map(({ id, ...values }) => insert(table, id, values)),
  ];
}

/** Who came is known of what took place. */
function heldOnItsDay(row: StandingMeeting, { context: { now } }: Dossier): StandingMeeting {
  return row.heldOn === '' && row.attended !== null && endOf(row) <= now
    ? { ...row, heldOn: dayOf(row.startsAt) }
    : row;
}

/** Nobody is invited to what is over, and nothing is recorded before its time. */
function refuseUnfit(row: StandingMeeting, before: StandingMeeting, dossier: Dossier): void {
  const { now, today, language } = dossier.context;
  const when = showDateTime(row.startsAt, language);
  if (row.heldOn === '') {
    if (row.startsAt !== before.startsAt && row.startsAt < now) throw refuse('hourPast', { when });
    if (row.attended !== null) throw refuse('meetingAhead', { when });
  } else if (row.startsAt > now || row.heldOn < dayOf(row.startsAt) || row.heldOn > today)
    throw refuse('meetingAhead', { when });
}
