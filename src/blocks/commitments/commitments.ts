// Follow-up: what was agreed, who does it, by when and at what cost, followed to its end. The rows are those of every
// programme; each owner is told, reminded, and reports on a page of her own.
import { latestDay } from '../../calendar/local-date.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import { emptyRow } from '../../define/define-table.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { agreementRow, byDueDay } from '../../documents/commitment-rows.ts';
import { agreementFields } from '../../documents/fields/follow-up-plan.ts';
import { type Commitment, commitments as table } from '../../tables/commitments.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import type { Dossier } from '../dossier.ts';
import { changedSince, fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { rowsField } from '../merge-fields.ts';
import { untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { cancelledMail, ownerMail } from './owner-mails.ts';

export interface CommitmentsOptions extends Aspects {
  readonly rows: { readonly min: number; readonly max: number };
}

const { columns: all } = table;
const agreed = pickColumns(all, 'agreement', 'keyActivity', 'ownerName', 'ownerEmail', 'startsOn', 'dueOn', 'cost');
const followed = { ...agreed, progress: all.progress, progressNote: all.progressNote };

export function commitments(key: string, { rows: limits, ...aspects }: CommitmentsOptions): Block {
  const standing = (dossier: Dossier) => dossier.rows(table).filter((row) => row.cancelledOn === '');
  const need = (dossier: Dossier, id: string) => {
    const row = standing(dossier).find((each) => each.id === id);
    if (!row) throw refuse('rowNotFound', { id });
    return row;
  };
  return defineBlock(key, aspects, {
    kind: 'commitments',
    tables: [table],
    changes: {
      addRows(dossier, { rows }) {
        const { context } = dossier;
        const count = standing(dossier).length;
        if (count + rows.length > limits.max)
          throw refuse('tooManyRows', {
            max: limits.max,
            standing: count,
            more: rows.length,
            tab: aspects.label[context.language],
          });
        const fresh = rows.map((given) => {
          const values: Partial<Commitment> = check(followed, given, dossier);
          refuseOrder(values, dossier);
          return {
            ...emptyRow(table),
            ...values,
            progress: values.progress ?? 0,
            id: context.newId(table),
            advisory: dossier.case.id,
          };
        });
        return {
          changes: fresh.map(({ id, ...values }) => insert(table, id, values)),
          effects: fresh.flatMap((row) => ownerMail(row, dossier)),
          result: { row: fresh[fresh.length - 1]?.id ?? '' },
          logged: `${dossier.case.id} · ${rows.length}`,
        };
      },
      saveRow(dossier, { row: id, values, was }) {
        const row = need(dossier, id);
        if (changedSince(followed, row, values, was))
          return { result: { theirs: { text: row.agreement, by: row.ownerName } } };
        const checked: Partial<Commitment> = check(followed, values, dossier, row);
        const after = { ...row, ...checked };
        refuseOrder(after, dossier);
        const { today } = dossier.context;
        const reported =
          checked.progress === undefined && checked.progressNote === undefined
            ? {}
            : { reportedOn: today, doneOn: (after.progress ?? 0) >= 100 ? row.doneOn || today : '' };
        const isMoved = after.dueOn !== row.dueOn;
        return {
          changes: [update(table, row.id, { ...checked, ...reported, ...(isMoved ? { remindedOn: '' } : {}) })],
          effects: after.ownerEmail === row.ownerEmail ? [] : ownerMail(after, dossier),
          result: {},
          logged: row.id,
        };
      },
      removeRow(dossier, { row: id }) {
        const row = standing(dossier).find((each) => each.id === id);
        if (!row) return { result: {} };
        return {
          changes: [update(table, row.id, { cancelledOn: dossier.context.today })],
          effects: row.doneOn === '' ? cancelledMail(row, dossier) : [],
          result: {},
          logged: row.id,
        };
      },
      restoreRow(dossier, { row: id }) {
        const row = dossier.rows(table).find((each) => each.id === id && each.cancelledOn !== '');
        if (!row) return { result: {} };
        return {
          changes: [update(table, row.id, { cancelledOn: '' })],
          effects: ownerMail(row, dossier),
          result: { row: id },
          logged: id,
        };
      },
    },
    state(dossier) {
      const rows = standing(dossier);
      const done = rows.filter(({ doneOn }) => doneOn !== '');
      const days = done.map(({ doneOn }) => doneOn);
      const lastDue = latestDay(rows.flatMap((row) => (row.doneOn === '' ? [row.dueOn] : [])));
      const isDone = rows.length >= limits.min && done.length === rows.length && rows.length > 0;
      return {
        ...untouched,
        opened:
          rows.length > 0
            ? dayOfNth(
                rows.map(({ startsOn, dueOn }) => startsOn || dueOn),
                1,
              ) || ''
            : '',
        done: isDone ? dayOfNth(days, days.length) : '',
        count: rows.length,
        owes: aspects.by.map((role) =>
          rows.length < limits.min
            ? { role, verb: 'fill', missing: toAgree }
            : // Each agreement is followed by itself; all of them are due with the last.
              { role, verb: 'record', missing: underWay(done.length, rows.length), due: lastDue },
        ),
      };
    },
    screen(dossier, author) {
      const isOpen = isOpenTo(aspects, dossier, author);
      const rows = standing(dossier);
      return {
        type: 'rows',
        fields: fieldSpecs(rows.length === 0 ? agreed : followed, dossier.context),
        rows: rows.map((row) => ({
          id: row.id,
          values: fieldValues(followed, row),
          shown: shownValues(followed, row, dossier.context),
          url: '',
          by: '',
          isOpen,
        })),
        least: limits.min,
        most: limits.max,
        may: isOpen ? [...(rows.length < limits.max ? (['add'] as const) : []), 'edit', 'remove'] : [],
        rowName: label('acuerdo', 'agreement', 'acordo')[dossier.context.language],
        sharing: '',
      };
    },
    fields: () => ({ filas: rowsField(aspects.label, agreementFields) }),
    merge: (dossier) => ({
      filas: byDueDay(standing(dossier)).map((row, index) => agreementRow(row, index + 1, dossier.context)),
    }),
  });
}

function refuseOrder({ startsOn = '', dueOn = '' }: Partial<Commitment>, { context }: Dossier): void {
  if (startsOn !== '' && dueOn !== '' && dueOn < startsOn)
    throw refuse('invalidInput', {
      field: all.dueOn.label[context.language],
      problem: context.text.blocks.endsBeforeStart(),
    });
}

const toAgree = label('Faltan los acuerdos', 'The agreements are missing', 'Faltam os acordos');

function underWay(done: number, all: number): Translated {
  return label(`${done} de ${all} cumplidos`, `${done} of ${all} done`, `${done} de ${all} cumpridos`);
}
