// Follow-up: what was agreed, who does it, by when and at what cost, followed to its end. The rows are those of every
// programme; each owner is told, reminded, and reports on a page of her own.
import { latestDay } from '../../calendar/local-date.ts';
import { agreementRow, byDueDay } from '../../documents/commitment-rows.ts';
import { agreementFields } from '../../documents/fields/follow-up-plan.ts';
import { commitments as table } from '../../tables/commitments.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type DrawnBlock, defineBlock } from '../block.ts';
import type { Author, Dossier } from '../dossier.ts';
import { type FieldColumns, fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { rowsField } from '../merge-fields.ts';
import type { FillSpec, RowsSpec } from '../screen.ts';
import { untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { addRows, removeRow, restoreRow, saveRow, standing } from './changes.ts';
import { shown, told } from './columns.ts';

export interface CommitmentsOptions extends Aspects {
  readonly rows: { readonly min: number; readonly max: number };
}

export function commitments(key: string, { rows: limits, ...aspects }: CommitmentsOptions): DrawnBlock<RowsSpec> {
  return defineBlock(key, aspects, {
    kind: 'commitments',
    tables: [table],
    changes: {
      addRows: (dossier, input) => addRows(dossier, input, limits.max, aspects.label),
      saveRow,
      removeRow,
      restoreRow,
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
      const { context } = dossier;
      const isOpen = isOpenTo(aspects, dossier, author);
      const rows = standing(dossier);
      const columns = columnsFor(author, aspects);
      return {
        type: 'rows',
        fields: fieldSpecs(columns, context, { isLater: (field) => field in told }),
        rows: rows.map((row) => ({
          id: row.id,
          values: fieldValues(columns, row),
          shown: shownValues(columns, row, context),
          url: '',
          by: '',
          isOpen,
        })),
        least: limits.min,
        most: limits.max,
        may: isOpen ? [...(rows.length < limits.max ? (['add'] as const) : []), 'edit', 'remove'] : [],
        ...(isOpen ? { fills: likelyOwners(dossier) } : {}),
        rowName: label('acuerdo', 'agreement', 'acordo')[context.language],
        sharing: '',
      };
    },
    fields: () => ({ filas: rowsField(aspects.label, agreementFields) }),
    merge: (dossier) => ({
      filas: byDueDay(standing(dossier)).map((row, index) => agreementRow(row, index + 1, dossier.context)),
    }),
  });
}

/** The address of an owner is for those who write agreements, not for everybody who reads them. */
function columnsFor(author: Author, { by }: Pick<Aspects, 'by'>): FieldColumns {
  const { ownerEmail, ...read } = shown;
  return author.isTeam || by.some(({ key }) => key === author.role) ? shown : read;
}

/** Those who take part, each once. */
function likelyOwners(dossier: Dossier): readonly FillSpec[] {
  const people = dossier.people().filter(({ email }) => email !== '');
  return people
    .filter(({ email }, at) => people.findIndex((other) => other.email === email) === at)
    .map(({ name, email }) => ({ label: name, values: { ownerName: name, ownerEmail: email } }));
}

const toAgree = label('Faltan los acuerdos', 'The agreements are missing', 'Faltam os acordos');

function underWay(done: number, all: number): Translated {
  return label(`${done} de ${all} cumplidos`, `${done} of ${all} done`, `${done} de ${all} cumpridos`);
}
