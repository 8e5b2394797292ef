// The directory that a programme keeps between its cases: its rows with how each stands, and what the team changes there.
import * as v from 'valibot';
import type { Dossier } from '../../blocks/dossier.ts';
import { blockInput } from '../../blocks/input.ts';
import type { BlockProgramme, KeptBetweenCases } from '../../blocks/programme.ts';
import type { Context } from '../../define/context.ts';
import { defineOperation, defineQuery } from '../../define/define-operation.ts';
import type { AnyTable } from '../../define/define-table.ts';
import type { Records } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import type { ChangedDirectory, DirectoryView } from '../../views/case-view.ts';
import { after } from './after.ts';
import { needProgramme, tablesWithDirectory } from './case-tables.ts';
import { casesOf, dossiersOf, keptIn } from './dossiers.ts';
import { teamAuthor } from './team-author.ts';

const reads = ({ programme }: { readonly programme: string }) => tablesWithDirectory(programme);

export const programmeDirectory = defineQuery({
  cases: 'every programme',
  reads,
  input: v.object({ programme: v.string() }),
  run: (records, input, context): DirectoryView => directoryView(needProgramme(input.programme), records, context),
});

export const changeDirectory = defineOperation({
  cases: 'every programme',
  reads,
  input: v.object({ programme: v.string(), input: blockInput }),
  run(records, input, context) {
    const programme = needProgramme(input.programme);
    const kept = keptIn(records, context, programme);
    const outcome = needDirectory(programme).change(kept, input.input, teamAuthor(programme, context));
    const now = after(records, outcome.changes ?? []);
    const result: ChangedDirectory = { ...outcome.result, directory: directoryView(programme, now, context) };
    return { ...outcome, result };
  },
});

function needDirectory({ key, directory }: BlockProgramme): KeptBetweenCases {
  if (!directory) throw refuse('blockUnknown', { key });
  return directory;
}

/** Every case of a programme, ended ones too. */
export function everyCase(records: Records<AnyTable>, context: Context, programme: BlockProgramme): readonly Dossier[] {
  return casesOf(records, programme).map(dossiersOf(records, context));
}

function directoryView(programme: BlockProgramme, records: Records<AnyTable>, context: Context): DirectoryView {
  const directory = needDirectory(programme);
  const kept = keptIn(records, context, programme);
  const screen = directory.screen(kept, teamAuthor(programme, context));
  if (screen.type !== 'rows') throw refuse('blockUnknown', { key: directory.key });
  const cases = everyCase(records, context, programme);
  const standing = directory.standing?.(kept, cases);
  const { label, help } = directory.aspects;
  return {
    key: directory.key,
    label: label[context.language],
    help: help?.[context.language] ?? '',
    screen: { ...screen, rows: screen.rows.map((row) => ({ ...row, by: standing?.get(row.id) ?? row.by })) },
    offered: directory.offered?.(kept, cases) ?? [],
  };
}
