// Points to be settled, ticked off one by one: by whom and when is kept, and a tick is taken back by unticking.
import { insert, remove } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { label, type Translated } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import type { Dossier } from '../dossier.ts';
import { firstWritten } from '../kept.ts';
import { columnFields, columnValues, fieldNamed, plainField, rowsField } from '../merge-fields.ts';
import { untouched } from '../state.ts';
import { dayOfNth, writtenBy } from '../told.ts';
import { settledPoints as table } from './table.ts';

export interface ChecklistOptions extends Aspects {
  /** What has to be settled, by key. */
  readonly points: Readonly<Record<string, Translated>>;
}

const pointName = label('Punto', 'Point', 'Ponto');
const { settledOn, by } = table.columns;

export function checklist(key: string, { points, ...aspects }: ChecklistOptions): Block {
  const rowOf = (dossier: Dossier, point: string) =>
    dossier.rows(table).find((row) => row.block === key && row.point === point);
  const named = Object.entries(points);
  return defineBlock(key, aspects, {
    kind: 'checklist',
    tables: [table],
    changes: {
      tick(dossier, { point, on }, author) {
        const name = points[point];
        if (!name) throw refuse('rowNotFound', { id: point });
        const row = rowOf(dossier, point);
        if (on === (row !== undefined)) return { result: {} };
        const { case: about, context } = dossier;
        const settled = {
          ...firstWritten(dossier, author),
          case: about.id,
          block: key,
          role: author.role,
          what: aspects.label[context.language],
          settled: name[context.language],
          settledOn: context.today,
          point,
        };
        return {
          changes: [row ? remove(table, row.id) : insert(table, context.newId(table), settled)],
          result: {},
          logged: `${about.id} · ${key} · ${point}`,
        };
      },
    },
    state(dossier) {
      const days = named.flatMap(([point]) => rowOf(dossier, point)?.settledOn ?? []);
      return {
        ...untouched,
        opened: dayOfNth(days, 1),
        done: dayOfNth(days, named.length),
        count: days.length,
        owes: aspects.by.map((role) => ({
          role,
          verb: 'fill',
          missing: left(named.length - days.length, named.length),
        })),
      };
    },
    screen: (dossier, author) => ({
      type: 'checklist',
      points: named.map(([point, name]) => {
        const row = rowOf(dossier, point);
        return {
          key: point,
          label: name[dossier.context.language],
          isDone: row !== undefined,
          by: row ? writtenBy(row, dossier.context) : '',
        };
      }),
      isOpen: isOpenTo(aspects, dossier, author),
    }),
    fields: () => ({
      filas: rowsField(aspects.label, {
        [fieldNamed(pointName)]: plainField(pointName),
        ...columnFields({ settledOn, by }),
      }),
    }),
    merge: (dossier) => ({
      filas: named.map(([point, name]) => ({
        [fieldNamed(pointName)]: name[dossier.context.language],
        ...columnValues({ settledOn, by }, rowOf(dossier, point), dossier.context),
      })),
    }),
  });
}

function left(missing: number, all: number): Translated {
  const verb = missing === 1 ? 'Falta' : 'Faltan';
  return label(
    `${verb} ${missing} de ${all} puntos`,
    `${missing} of ${all} points missing`,
    `${missing === 1 ? 'Falta' : 'Faltam'} ${missing} de ${all} pontos`,
  );
}
