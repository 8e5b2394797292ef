// Commitments of every follow-up plan: overdue ones first, then by their date; those that ended, the latest first.
// Cancelled ones stay with those that ended. Those of a programme that is switched off are not shown.
import * as v from 'valibot';
import { blocksOf } from '../../blocks/programme.ts';
import { defineQuery } from '../../define/define-operation.ts';
import { findProgramme } from '../../programmes/block-programmes.ts';
import { isOn } from '../../programmes/first-programme.ts';
import { isOfFirstProgramme } from '../../programmes/programme-names.ts';
import { advisories } from '../../tables/advisories.ts';
import { commitments } from '../../tables/commitments.ts';
import type { CommitmentLine, CommitmentList } from '../../views/commitment-view.ts';
import { commitmentView } from './commitment-view-of.ts';

const MOST_ENDED = 200;

export const listCommitments = defineQuery({
  cases: 'every programme',
  reads: [commitments, advisories],
  input: v.object({ show: v.optional(v.picklist(['open', 'done', 'all'])) }),
  run(records, { show = 'open' }, context): CommitmentList {
    const every = records.commitments.all.flatMap((row): readonly CommitmentLine[] => {
      const { title = '', programme = '' } = records.advisories.find(row.advisory) ?? {};
      if (!isOn(programme, context)) return [];
      return [
        {
          ...commitmentView(row, context),
          advisoryTitle: title,
          programme: isOfFirstProgramme(programme) ? '' : programme,
          block: blockOf(programme),
        },
      ];
    });
    const hasEnded = ({ state }: CommitmentLine) => state === 'done' || state === 'cancelled';
    const open = every.filter((line) => !hasEnded(line)).sort(byUrgency);
    const ended = every.filter(hasEnded).sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1));
    return {
      items: [...(show === 'done' ? [] : open), ...(show === 'open' ? [] : ended.slice(0, MOST_ENDED))],
      counts: {
        open: open.length,
        overdue: open.filter(({ state }) => state === 'overdue').length,
        done: ended.length,
      },
    };
  },
});

/** Key of the block of a programme that holds the agreements of its cases. */
function blockOf(programme: string): string {
  const found = findProgramme(programme);
  return (found ? blocksOf(found) : []).find(({ kind }) => kind === 'commitments')?.key ?? '';
}

function byUrgency(one: CommitmentLine, other: CommitmentLine): number {
  const rank = ({ state }: CommitmentLine) => (state === 'overdue' ? 0 : 1);
  return rank(one) - rank(other) || (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0);
}
