// Ends a case: closed when its work is done, cancelled with a reason when it stops before; and opens it again.
import * as v from 'valibot';
import type { Dossier } from '../../blocks/dossier.ts';
import { type BlockProgramme, blocksOf } from '../../blocks/programme.ts';
import { needValue } from '../../define/check-values.ts';
import { defineOperation } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { advisories } from '../../tables/advisories.ts';
import { caseTables, needAdded } from './case-tables.ts';
import { dossiersOf, needCase } from './dossiers.ts';
import { teamAuthor } from './team-author.ts';

const named = { programme: v.string(), case: v.string() };

export const closeCase = defineOperation({
  cases: 'every programme',
  reads: [advisories],
  input: v.object(named),
  run(records, input, context) {
    const row = needCase(records, needAdded(input.programme), input.case);
    if (row.closedOn !== '') return { result: { case: row.id as string } };
    return {
      changes: [update(advisories, row.id, { closedOn: context.today, cancelledOn: '', cancelReason: '' })],
      result: { case: row.id as string },
      logged: row.id,
    };
  },
});

export const cancelCase = defineOperation({
  cases: 'every programme',
  reads: ({ programme }) => caseTables(programme),
  input: v.object({ ...named, reason: v.string() }),
  run(records, input, context) {
    const programme = needAdded(input.programme);
    const row = needCase(records, programme, input.case);
    const cancelReason = needValue(advisories.columns.cancelReason, input.reason, context);
    if (row.cancelledOn !== '') return { result: { case: row.id as string } };
    const dossier = dossiersOf(records, context)(row);
    const called = [...calledOff(programme, dossier), ...uninvited(programme, dossier)];
    return {
      changes: [
        update(advisories, row.id, { cancelledOn: context.today, cancelReason, closedOn: '' }),
        ...called.flatMap(({ changes = [] }) => changes),
      ],
      effects: called.flatMap(({ effects = [] }) => effects),
      result: { case: row.id as string },
      logged: `${row.id} · ${cancelReason}`,
    };
  },
});

export const reopenCase = defineOperation({
  cases: 'every programme',
  reads: [advisories],
  input: v.object(named),
  run(records, input) {
    const row = needCase(records, needAdded(input.programme), input.case);
    return {
      changes: [update(advisories, row.id, { closedOn: '', cancelledOn: '', cancelReason: '' })],
      result: { case: row.id as string },
      logged: row.id,
    };
  },
});

/** Meetings that were still to come leave people's calendars. */
function calledOff(programme: BlockProgramme, dossier: Dossier) {
  const { context } = dossier;
  return blocksOf(programme).flatMap((block) =>
    block.callOff
      ? [block.callOff(dossier)]
      : (block.gatherings?.(dossier) ?? [])
          .filter(({ startsAt, isHeld }) => !isHeld && startsAt > context.now)
          .map(({ id }) => block.change(dossier, { act: 'removeRow', row: id }, teamAuthor(programme, context))),
  );
}

/** Whoever was invited and can still answer is told that it is not needed any more. */
function uninvited(programme: BlockProgramme, dossier: Dossier) {
  const author = teamAuthor(programme, dossier.context);
  return blocksOf(programme).flatMap((block) =>
    (block.invites?.open(dossier) ?? []).map(({ id }) =>
      block.change(dossier, { act: 'decide', row: id, option: 'withdraw' }, author),
    ),
  );
}
