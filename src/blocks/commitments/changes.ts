// What may be done to the agreements of a case. Each owner is told of hers, and when it is hers no more.
import { showDate } from '../../calendar/show-date.ts';
import type { Outcome } from '../../define/define-operation.ts';
import { emptyRow } from '../../define/define-table.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { type Commitment, commitments as table } from '../../tables/commitments.ts';
import type { Translated } from '../../text/language.ts';
import type { Saved } from '../block.ts';
import { check } from '../check.ts';
import type { Dossier } from '../dossier.ts';
import { changedSince } from '../fields.ts';
import type { InputFor } from '../input.ts';
import { find, needRoom, seen } from '../standing-rows.ts';
import { agreed, changesOf, followed, shown } from './columns.ts';
import { cancelledMail, ownerMail } from './owner-mails.ts';

/** Nobody writes down who changed an agreement, so nobody is named. */
const unknown = { by: '', savedAt: '' };

/** Those that were not taken out. */
export const standing = (dossier: Dossier): readonly Commitment[] =>
  dossier.rows(table).filter(({ cancelledOn }) => cancelledOn === '');

/** What stands already with the same words, owner and day is not written twice, nor is anybody told twice. */
export function addRows(
  dossier: Dossier,
  { rows: given }: InputFor<'addRows'>,
  most: number,
  tab: Translated,
): Outcome<Saved> {
  const { context } = dossier;
  const before = standing(dossier);
  const known = (values: Partial<Commitment>) => before.find((row) => isSame(row, values));
  const read = given.map((each): Partial<Commitment> => check(agreed, each, dossier));
  const fresh = read.filter((values) => !known(values));
  needRoom({ tab, max: most }, before.length, fresh.length, dossier);
  const rows = fresh.map((values): Commitment => {
    refuseOrder(values, dossier);
    const { dueOn = '' } = values;
    if (dueOn < context.today) throw refuse('dayPast', { when: showDate(dueOn, context.language) });
    return { ...emptyRow(table), ...values, progress: 0, id: context.newId(table), advisory: dossier.case.id };
  });
  return {
    changes: rows.map(({ id, ...values }) => insert(table, id, values)),
    effects: rows.flatMap((row) => ownerMail(row, dossier)),
    result: {
      row: (rows[rows.length - 1] ?? known(read[read.length - 1] ?? {}))?.id ?? '',
      ...(rows.length === 0 ? { notDone: context.text.notDone.agreementsBefore(given.length) } : {}),
    },
    logged: `${dossier.case.id} · ${rows.length}`,
  };
}

export function saveRow(dossier: Dossier, { row: id, values, was }: InputFor<'saveRow'>): Outcome<Saved> {
  const row = find(standing(dossier), id);
  if (changedSince(followed, row, values, was))
    return { result: { theirs: seen(shown, { ...row, ...unknown }, dossier) } };
  const changes = changesOf(row, values, dossier.context);
  const after = { ...row, ...changes };
  refuseOrder(after, dossier);
  return {
    changes: [update(table, row.id, { ...changes, ...(after.dueOn === row.dueOn ? {} : { remindedOn: '' }) })],
    effects: after.ownerEmail === row.ownerEmail ? [] : ownerMail(after, dossier),
    result: {},
    logged: row.id,
  };
}

export function removeRow(dossier: Dossier, { row: id }: InputFor<'removeRow'>): Outcome<Saved> {
  const row = standing(dossier).find((each) => each.id === id);
  if (!row) return { result: {} };
  return {
    changes: [update(table, row.id, { cancelledOn: dossier.context.today })],
    effects: row.doneOn === '' ? cancelledMail(row, dossier) : [],
    result: {},
    logged: row.id,
  };
}

export function restoreRow(dossier: Dossier, { row: id }: InputFor<'restoreRow'>): Outcome<Saved> {
  const row = dossier.rows(table).find((each) => each.id === id && each.cancelledOn !== '');
  if (!row) return { result: {} };
  return {
    changes: [update(table, row.id, { cancelledOn: '' })],
    effects: ownerMail(row, dossier),
    result: { row: id },
    logged: id,
  };
}

function isSame(one: Commitment, other: Partial<Commitment>): boolean {
  return one.agreement === other.agreement && one.ownerEmail === other.ownerEmail && one.dueOn === other.dueOn;
}

function refuseOrder({ startsOn = '', dueOn = '' }: Partial<Commitment>, { context }: Dossier): void {
  if (startsOn !== '' && dueOn !== '' && dueOn < startsOn)
    throw refuse('invalidInput', {
      field: table.columns.dueOn.label[context.language],
      problem: context.text.blocks.endsBeforeStart(),
    });
}
