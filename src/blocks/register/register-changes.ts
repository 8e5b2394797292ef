// What the team does with the entries of a register, and whoever takes part with her own. The same limits as in the form
// hold here, and are told by name.
import { showDate } from '../../calendar/show-date.ts';
import type { Outcome } from '../../define/define-operation.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, remove, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { Saved } from '../block.ts';
import { check } from '../check.ts';
import type { Author, Dossier } from '../dossier.ts';
import { changedSince, type FieldColumns } from '../fields.ts';
import type { InputFor } from '../input.ts';
import { written } from '../kept.ts';
import { find, seen } from '../standing-rows.ts';
import { asideOf, enter } from './enter.ts';
import { entriesOf, isHers, type Register, senderOf, twinOf, type Values, wordIn } from './kind.ts';
import { choiceMail, entryMail } from './register-mails.ts';
import { giveUp, seatFor } from './seating.ts';
import { type Entry, toReview } from './table.ts';

type Answer = Outcome<Saved>;

export function writableBy({ columns, later }: Register, { isTeam }: Author, row?: Entry): FieldColumns {
  if (!isTeam) return columns;
  return { ...columns, ...later, ...(row && row.toReview !== '' ? { toReview } : {}) };
}

export function registerChanges(register: Register) {
  const { table } = register;
  const needTeam = ({ isTeam }: Author) => {
    if (!isTeam) throw refuse('notYours');
  };
  /** There has to be time and a place, unless somebody only changes what stands. */
  const needPlace = (on: string, dossier: Dossier, more: number) => {
    const { language } = dossier.context;
    const what = register.aspects.label[language];
    const aside = asideOf(register, on, dossier, more);
    if (aside === 'late') throw refuse('registerOver', { what, day: showDate(register.lastDay(dossier), language) });
    if (aside === 'waiting') throw refuse('registerFull', { what, max: register.placesIn(dossier) });
  };

  return {
    addRows(dossier: Dossier, { rows }: InputFor<'addRows'>, author: Author): Answer {
      needTeam(author);
      const { today } = dossier.context;
      const read = rows.map((given) => check(register.columns, given, dossier));
      const fresh = read.filter((values) => !twinOf(register, values, dossier));
      if (fresh.length > 0) needPlace(today, dossier, fresh.length - 1);
      const keys = read.map((values) => register.same.map((key) => wordIn(values, key).toLowerCase()).join('\n'));
      const once = read.filter((_, at) => keys.lastIndexOf(keys[at] ?? '') === at);
      const entered = once.map((values) =>
        enter(register, values, { channel: 'panel', on: today }, dossier, author, ''),
      );
      return {
        changes: entered.flatMap(({ changes }) => changes),
        effects: entered.flatMap(({ effects }) => effects),
        result: { row: entered[entered.length - 1]?.row ?? '' },
        logged: `${dossier.case.id} · ${entered.map(({ row }) => row).join(', ')}`,
      };
    },
    saveRow(dossier: Dossier, { row: id, values: given, was }: InputFor<'saveRow'>, author: Author): Answer {
      const row = find(entriesOf(register, dossier), id);
      if (!author.isTeam && !isHers(register, row, author)) throw refuse('notYours');
      const columns = writableBy(register, author, row);
      if (changedSince(columns, row, given, was)) return { result: { theirs: seen(columns, row, dossier) } };
      const values = check(columns, given, dossier, row);
      const after: Values = { ...row, ...values };
      const twin = twinOf(register, after, dossier, row.id);
      if (twin) throw refuse('registeredTwice', { name: wordIn(twin, register.title) });
      const sender = senderOf(register, after, dossier);
      const isIn = row.aside === '';
      const seated = sender && isIn ? seatFor(register, sender, row.seat, dossier, author) : undefined;
      const isFirst = isIn && sender !== undefined && (row.toldOn === '' || seated?.isNew === true);
      const about = sender && { values: after, sender, seat: seated?.seat ?? '', row: row.id };
      return {
        changes: [
          update(table, row.id, {
            ...values,
            ...(seated ? { seat: seated.seat } : {}),
            ...(isFirst ? { toldOn: dossier.context.today } : {}),
            ...written(dossier, author),
          }),
          ...(seated?.changes ?? []),
        ],
        effects: [
          ...(about && isFirst ? entryMail(register, 'in', about, dossier) : []),
          ...(about ? chosenNow(row, after, about) : []),
        ],
        result: {},
        logged: row.id,
      };

      function chosenNow(before: Entry, now: Values, told: NonNullable<typeof about>): readonly Effect[] {
        const key = register.tells?.column ?? '';
        const chosen = wordIn(now, key);
        return key === '' || chosen === wordIn(before, key) ? [] : choiceMail(register, chosen, told, dossier);
      }
    },
    removeRow(dossier: Dossier, { row: id }: InputFor<'removeRow'>, author: Author): Answer {
      needTeam(author);
      const row = entriesOf(register, dossier).find((each) => each.id === id && each.aside === '');
      if (!row) return { result: {} };
      const isKnown = row.toldOn !== '' || row.seat !== '';
      return {
        changes: isKnown
          ? [update(table, row.id, { aside: 'withdrawn', ...written(dossier, author) }), ...giveUp(row.seat, dossier)]
          : [remove(table, row.id)],
        result: {},
        logged: row.id,
      };
    },
    restoreRow(dossier: Dossier, { row: id }: InputFor<'restoreRow'>, author: Author): Answer {
      needTeam(author);
      const row = entriesOf(register, dossier).find((each) => each.id === id && each.aside !== '');
      return row ? backIn(row, dossier, author, false) : { result: {} };
    },
    decide(dossier: Dossier, { option, row: id = '' }: InputFor<'decide'>, author: Author): Answer {
      needTeam(author);
      const row = find(entriesOf(register, dossier), id);
      if (option !== ADMIT) throw refuse('unexpected', { problem: `${register.key}: ${option}` });
      return row.aside === '' ? { result: {} } : backIn(row, dossier, author, true);
    },
  };

  /** It counts after all; the team may say so after the last day, while there is a place. */
  function backIn(row: Entry, dossier: Dossier, author: Author, tells: boolean): Answer {
    needPlace('', dossier, 0);
    const sender = senderOf(register, row, dossier);
    const seated = sender ? seatFor(register, sender, row.seat, dossier, author) : undefined;
    const changes: readonly Change[] = [
      update(table, row.id, {
        aside: '',
        ...(seated ? { seat: seated.seat } : {}),
        ...written(dossier, author),
      }),
      ...(seated?.changes ?? []),
    ];
    const about = sender && { values: row, sender, seat: seated?.seat ?? '', row: row.id };
    return {
      changes,
      effects: about && tells ? entryMail(register, 'in', about, dossier) : [],
      result: { row: row.id },
      logged: row.id,
    };
  }
}

export const ADMIT = 'admit';
