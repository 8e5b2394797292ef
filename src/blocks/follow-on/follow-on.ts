// Another case that follows from this one: opened once, with what it takes along. The earlier case may be over by then.

import { pickColumns } from '../../define/columns/pick-columns.ts';
import { emptyRow } from '../../define/define-table.ts';
import type { Effect } from '../../define/effects.ts';
import { type Change, insert } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { label } from '../../text/language.ts';
import { type Aspects, isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import { check } from '../check.ts';
import type { CaseRow, Dossier } from '../dossier.ts';
import { fieldSpecs, fieldValues, shownValues } from '../fields.ts';
import { firstWritten } from '../kept.ts';
import { columnFields, columnValues } from '../merge-fields.ts';
import type { BlockProgramme } from '../programme.ts';
import { needRoom } from '../standing-rows.ts';
import { untouched } from '../state.ts';
import { writtenBy } from '../told.ts';
import { type Carried, carry } from './carry.ts';
import { followOns as table } from './table.ts';

export interface FollowOnOptions extends Omit<Aspects, 'afterEnd'> {
  /** The programme of the case that is opened; asked for when it is needed, so that a programme can follow itself. */
  opens(): Pick<BlockProgramme, 'key' | 'caseName'>;
  /** Its blocks that are filled from blocks of this case. */
  readonly carries?: readonly Carried[];
}

const columns = pickColumns(table.columns, 'title', 'openedOn');
const { programme: programmeColumn } = advisories.columns;
const isNamed = (key: string): key is CaseRow['programme'] => key in programmeColumn.options;

export function followOn(key: string, { opens, carries = [], ...given }: FollowOnOptions): Block {
  const aspects: Aspects = { ...given, afterEnd: 'everybody' };
  const rowOf = (dossier: Dossier) => dossier.rows(table).find((row) => row.block === key);
  const what = ({ context }: Dossier) => aspects.label[context.language];
  return defineBlock(key, aspects, {
    kind: 'follow-on',
    tables: [table, ...carries.flatMap(({ into }) => into.tables)],
    changes: {
      addRows(dossier, { rows: [values = {}, ...more] }, author) {
        const { context, case: about } = dossier;
        if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
        const before = rowOf(dossier);
        if (before) throw refuse('followOnOpened', { what: what(dossier), code: before.opened, title: before.title });
        needRoom({ tab: aspects.label, max: 1 }, 0, more.length + 1, dossier);
        const title = String(check({ title: columns.title }, values, dossier).title ?? '') || about.title;
        const { key: programme, caseName } = opens();
        if (isNamed(programme) && !context.settings.programmes.some((on) => on === programme))
          throw refuse('followOnOff', { name: caseName[context.language] });
        const opened = context.newId(advisories);
        const row = {
          title,
          openedOn: context.today,
          follows: about.id,
          ...(isNamed(programme) ? { programme } : {}),
        };
        const later: Dossier = {
          case: { ...emptyRow(advisories), ...row, id: opened },
          context,
          rows: () => [],
          shared: (of) => dossier.shared(of),
          find: () => undefined,
          people: () => [],
        };
        const taken = carries.flatMap((each) => carry(each, dossier, later, author));
        const kept = {
          ...firstWritten(dossier, author),
          case: about.id,
          block: key,
          role: author.role,
          what: what(dossier),
          title,
          openedOn: context.today,
          opened,
        };
        const id = context.newId(table);
        const changes: readonly Change[] = [
          insert(advisories, opened, row),
          insert(table, id, kept),
          ...taken.flatMap((each) => each.changes ?? []),
        ];
        const effects: readonly Effect[] = taken.flatMap((each) => each.effects ?? []);
        return { changes, effects, result: { row: id }, logged: `${about.id} · ${opened}` };
      },
    },
    state(dossier) {
      const row = rowOf(dossier);
      if (row) return { ...untouched, opened: row.openedOn, done: row.openedOn, count: 1 };
      return { ...untouched, owes: aspects.by.map((role) => ({ role, verb: 'make', missing: toOpen })) };
    },
    screen(dossier, author) {
      const { context } = dossier;
      const row = rowOf(dossier);
      return {
        type: 'rows',
        fields: fieldSpecs(columns, context).filter((field) => row !== undefined || !field.readOnly),
        rows: row
          ? [
              {
                id: row.id,
                values: fieldValues(columns, row),
                shown: shownValues(columns, row, context),
                url: '',
                by: writtenBy(row, context),
                isOpen: false,
              },
            ]
          : [],
        least: 1,
        most: 1,
        may: !row && isOpenTo(aspects, dossier, author) ? ['add'] : [],
        rowName: opens().caseName[context.language].toLowerCase(),
        sharing: '',
      };
    },
    fields: () => columnFields(columns),
    merge: (dossier) => columnValues(columns, rowOf(dossier), dossier.context),
    followed: (dossier) => rowOf(dossier)?.opened ?? '',
  });
}

const toOpen = label('Falta abrirlo', 'Still to be opened', 'Falta abri-lo');
