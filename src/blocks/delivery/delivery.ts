// A work product: handed in as a link, reviewed by another role, approved or returned with comments, round by round.
import { showDate } from '../../calendar/show-date.ts';
import { pickColumns } from '../../define/columns/pick-columns.ts';
import { materials } from '../../tables/materials.ts';
import { isOpenTo } from '../aspects.ts';
import { type Block, defineBlock } from '../block.ts';
import type { Author, Dossier } from '../dossier.ts';
import { columnFields, columnValues } from '../merge-fields.ts';
import type { DeliverySpec } from '../screen.ts';
import { type BlockState, untouched } from '../state.ts';
import { dayOfNth } from '../told.ts';
import { deliveryChanges } from './delivery-changes.ts';
import { missing, type Round, reviewSpec, roundSpec } from './rounds.ts';
import { deliveries as table } from './table.ts';
import { type DeliveryOptions, keptOf, type Work, workOf } from './work.ts';

const columns = pickColumns(table.columns, 'round', 'url', 'deliveredOn', 'verdict', 'reviewedOn', 'comments');

export function delivery(key: string, options: DeliveryOptions): Block {
  const work = workOf(key, options);
  const { aspects } = work;

  return defineBlock(key, aspects, {
    kind: 'delivery',
    tables: work.isKept ? [table, materials] : [table],
    changes: deliveryChanges(work),
    state(dossier): BlockState {
      const rows = work.rows(dossier);
      const standing = {
        ...untouched,
        opened: dayOfNth(
          rows.map(({ deliveredOn }) => deliveredOn),
          1,
        ),
        count: rows.length,
      };
      const round = work.underWay(dossier);
      if (round.deliveredOn === '') {
        const what = rows.length > 0 ? missing.correction : missing.delivery;
        return {
          ...standing,
          owes: aspects.by.map((role) => ({ role, verb: 'share', missing: what, due: round.dueOn })),
        };
      }
      if (!aspects.review) return { ...standing, done: round.deliveredOn };
      if (round.verdict === 'approved') return { ...standing, done: rows[0]?.reviewedOn || round.deliveredOn };
      const due = work.reviewedBy(round.deliveredOn);
      return { ...standing, owes: [{ role: aspects.review.by, verb: 'review', missing: missing.review, due }] };
    },
    screen: (dossier, author) => screenOf(work, dossier, author),
    fields: () => columnFields(columns),
    merge: (dossier) => columnValues(columns, work.rows(dossier)[0], dossier.context),
  });
}

function screenOf(work: Work, dossier: Dossier, author: Author): DeliverySpec {
  const { aspects, rounds } = work;
  const { context } = dossier;
  const [newest] = work.rows(dossier);
  const round = work.underWay(dossier);
  const isReviewed = round.verdict !== '';
  const mayReview = aspects.review !== undefined && isOpenTo({ by: [aspects.review.by] }, dossier, author);
  const shown = [
    ...(round.id === '' ? [round] : []),
    ...work.rows(dossier).map((row): Round => ({ ...row, dueOn: '' })),
  ];
  const words = context.text.blocks.delivery;
  const kept = keptOf(work, dossier, newest);
  return {
    type: 'delivery',
    rounds: shown.map((each) => roundSpec(each, context)),
    template: '',
    mayDeliver: isOpenTo(aspects, dossier, author) && !isReviewed,
    review:
      mayReview && !isReviewed && round.deliveredOn !== ''
        ? reviewSpec(round, context, (round.round ?? 1) < rounds)
        : null,
    access:
      mayReview && !author.isTeam && newest && newest.by !== author.name
        ? context.text.blocks.askForAccess(newest.by)
        : '',
    said: [
      aspects.review && rounds > 1 && newest?.verdict !== 'approved' ? words.roundOf(round.round ?? 1, rounds) : '',
      newest?.verdict === 'approved'
        ? words.approvedBy(newest.reviewer, showDate(newest.reviewedOn, context.language))
        : '',
      kept ? words.kept() : '',
    ].filter((part) => part !== ''),
    keeping: author.isTeam && work.isKept && newest?.verdict === 'approved' && !kept ? words.keep() : '',
  };
}
