// What those owe who fill their own columns in rows that others began: how many of the rows still wait for them.
import { label, type Translated } from '../../text/language.ts';
import { type FieldColumns, isFilled } from '../fields.ts';
import type { Role } from '../role.ts';
import type { Owed } from '../state.ts';
import type { ColumnsBy } from './rights.ts';

type Row = Readonly<Record<string, unknown>>;

interface Answered {
  readonly columns: FieldColumns;
  readonly columnsBy: ColumnsBy<FieldColumns>;
  /** Those who answer. */
  readonly by: readonly Role[];
}

export function owedAnswers({ columns, columnsBy, by }: Answered, rows: readonly Row[], isBegun: boolean): Owed[] {
  return by.flatMap((role): Owed[] => {
    if (!isBegun) return [{ role, verb: 'fill', missing: nothingYet, isAhead: true }];
    const hers = Object.entries(columns).filter(([key]) => columnsBy[key] === role);
    const left = rows.filter((row) => hers.some(([key, column]) => !isFilled(column, row[key])));
    return left.length === 0 ? [] : [{ role, verb: 'fill', missing: answersLeft(left.length, rows.length) }];
  });
}

const nothingYet = label(
  'Todavía no hay qué contestar',
  'There is nothing to answer yet',
  'Ainda não há o que responder',
);

function answersLeft(left: number, all: number): Translated {
  return label(
    `${left === 1 ? 'Falta' : 'Faltan'} ${left} de ${all} respuestas`,
    `${left} of ${all} answers missing`,
    `${left === 1 ? 'Falta' : 'Faltam'} ${left} de ${all} respostas`,
  );
}
