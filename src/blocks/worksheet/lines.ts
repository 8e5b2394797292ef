// The rows of a worksheet taken up again in a later stage: activities ticked off, results held against the plan.
// Each line shows what was written before and takes what is asked for now.
import { update } from '../../define/records.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import { changedSince, type FieldColumns, isFilled } from '../fields.ts';
import { written } from '../kept.ts';
import { find, seen } from '../standing-rows.ts';
import { untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { rowPaper } from './row-paper.ts';
import { rowsScreen } from './row-screen.ts';
import type { Worksheet, WorksheetRow } from './worksheet.ts';

export interface LinesOptions extends Aspects {
  readonly of: Worksheet;
  /** Columns of the worksheet to be read here. */
  readonly shows: readonly string[];
  /** Its later columns to be filled here; a line is done when the first of them is filled. */
  readonly fills: readonly string[];
}

export function lines(key: string, { of, shows, fills, ...aspects }: LinesOptions): Block {
  const pick = (from: FieldColumns, keys: readonly string[]): FieldColumns =>
    Object.fromEntries(Object.entries(from).filter(([each]) => keys.includes(each)));
  const filled = pick(of.later, fills);
  const columns = { ...pick(of.columns, shows), ...filled };
  const [decisive = ''] = fills;
  const isDone = (row: WorksheetRow) => {
    const column = of.later[decisive];
    return column !== undefined && isFilled(column, (row as Readonly<Record<string, unknown>>)[decisive]);
  };
  const isTick = (field: string) => filled[field]?.question.type === 'date';
  return defineBlock(key, aspects, {
    kind: 'worksheet',
    tables: of.tables,
    changes: {
      saveRow(dossier, { row: id, values, was }, author) {
        const row = find(of.inOrder(dossier), id);
        if (changedSince(filled, row, values, was)) return { result: { theirs: seen(columns, row, dossier) } };
        const checked = check(filled, values, dossier, row);
        return {
          changes: [update(of.table, row.id, { ...checked, ...written(dossier, author) })],
          result: {},
          logged: row.id,
        };
      },
    },
    state(dossier) {
      const rows = of.inOrder(dossier);
      const done = rows.filter(isDone);
      const days = done.map(({ savedAt }) => savedAt.slice(0, 10));
      return {
        ...untouched,
        opened: dayOfNth(days, 1),
        done: rows.length > 0 && done.length === rows.length ? dayOfNth(days, days.length) : '',
        count: done.length,
        owes: rows.length === 0 ? [] : aspects.by.map((role) => ({ role, verb: 'record', missing: left(done, rows) })),
      };
    },
    screen: (dossier, author) =>
      rowsScreen({ columns, limits: { min: 0, max: 0 }, rowName: of.rowName }, of.inOrder(dossier), dossier, {
        isOpen: isOpenTo(aspects, dossier, author),
        may: ['edit'],
        readOnly: (field) => !(field in filled),
        isTick,
      }),
    ...rowPaper({ label: aspects.label, columns }, of.inOrder),
  });
}

function left(done: readonly unknown[], rows: readonly unknown[]): Translated {
  return label(
    `${done.length} de ${rows.length} anotadas`,
    `${done.length} of ${rows.length} recorded`,
    `${done.length} de ${rows.length} registradas`,
  );
}
