// What the mentor prepares before the sessions, delivered as a link and reviewed by the area, round by round.
import { type Aspects, isOpenTo } from '../../../blocks/aspects.ts';
import { type Block, defineBlock } from '../../../blocks/block.ts';
import { isVerdict, missing, reviewSpec, roundSpec, theirLink } from '../../../blocks/delivery/rounds.ts';
import type { Author, Dossier } from '../../../blocks/dossier.ts';
import type { DeliverySpec } from '../../../blocks/screen.ts';
import { untouched } from '../../../blocks/state.ts';
import { checkValue, needValue } from '../../../define/check-values.ts';
import { refuse } from '../../../define/refusal.ts';
import { factsIn, factTables } from '../../../progress/advisory-facts.ts';
import { type DeliverableKind, latestDocument, latestRound } from '../../../progress/advisory-state.ts';
import { reviewDueOn } from '../../../progress/review-due.ts';
import { deliverables as table } from '../../../tables/deliverables.ts';
import type { DocumentKind } from '../../../tables/documents.ts';
import { linkUp } from '../blocks/meetings.ts';
import { finders } from '../people.ts';
import { area, mentor } from '../roles.ts';
import { dayWords, peopleOf } from '../told.ts';
import { deliverChanges } from './deliver-changes.ts';
import { ownDocument } from './own-document.ts';
import { reviewChanges } from './review-changes.ts';

const { columns } = table;

function delivery(kind: DeliverableKind, template: DocumentKind): Block {
  const aspects: Aspects = {
    label: columns.kind.options[kind],
    by: [mentor],
    review: { by: area },
    needs: [linkUp],
  };
  const shown = ({ context }: Dossier) => columns.kind.show(kind, context);
  /** The newest first, however the tab is sorted. */
  const roundsIn = (dossier: Dossier) =>
    factsIn(dossier)
      .deliverables.filter((row) => row.kind === kind)
      .sort((one, other) => (other.round ?? 1) - (one.round ?? 1));
  const mayDeliver = (author: Author) => author.isTeam || author.role === mentor.key;
  const mayReview = (author: Author) => author.isTeam || author.role === area.key;

  return defineBlock(kind, aspects, {
    kind: 'delivery',
    tables: factTables,
    changes: {
      deliver(dossier, given, author) {
        const { context } = dossier;
        if (!mayDeliver(author)) throw refuse('notYours');
        const facts = factsIn(dossier);
        const row = latestRound(facts.deliverables, kind);
        if (!row) throw refuse('notAskedFor', { what: shown(dossier) });
        if (row.verdict !== '') throw refuse('alreadyReviewed', { id: row.id, on: dayWords(row.reviewedOn, context) });
        const url = needValue(columns.url, given.url, context);
        const theirs = theirLink({ url: row.url, by: '' }, { url, was: given.was });
        if (theirs) return { result: { theirs } };
        const on = checkValue(columns.deliveredOn, given.on ?? '', context) || context.today;
        if (on > context.today) throw refuse('dayAhead', { when: dayWords(on, context) });
        return {
          ...deliverChanges(row, facts, { url, on }, finders(dossier), context),
          result: { row: row.id },
          logged: row.id,
        };
      },
      decide(dossier, { option, note = '', row: id, was }, author) {
        if (!mayReview(author)) throw refuse('notYours');
        if (!isVerdict(option)) throw refuse('rowNotFound', { id: option });
        const facts = factsIn(dossier);
        const row = id ? roundsIn(dossier).find((each) => each.id === id) : latestRound(facts.deliverables, kind);
        if (!row) throw refuse('rowNotFound', { id: id ?? '' });
        if (row.verdict === '' && was !== undefined && row.url !== was)
          throw refuse('deliveryReplaced', { what: shown(dossier) });
        const review = {
          verdict: option,
          comments: note,
          reviewer: author.isTeam ? 'coordination' : 'area',
        } as const;
        return {
          ...reviewChanges(row, review, facts, finders(dossier), dossier.context),
          result: { row: row.id },
          logged: `${row.id} · ${option}`,
        };
      },
    },
    state(dossier) {
      const facts = factsIn(dossier);
      const row = latestRound(facts.deliverables, kind);
      if (!row) return untouched;
      const isApproved = row.verdict === 'approved';
      return {
        ...untouched,
        opened: row.requestedOn,
        done: isApproved ? row.reviewedOn || row.deliveredOn : '',
        count: row.round ?? 1,
        owes:
          row.deliveredOn === ''
            ? [
                {
                  role: mentor,
                  verb: 'share',
                  missing: (row.round ?? 1) > 1 ? missing.correction : missing.delivery,
                  due: row.dueOn,
                },
              ]
            : isApproved
              ? []
              : [{ role: area, verb: 'review', missing: missing.review, due: reviewDueOn(row, facts) }],
      };
    },
    screen(dossier, author): DeliverySpec {
      const facts = factsIn(dossier);
      const row = latestRound(facts.deliverables, kind);
      const { context } = dossier;
      const isOpen = isOpenTo({ by: [mentor, area] }, dossier, author) && row?.verdict === '';
      return {
        type: 'delivery',
        rounds: roundsIn(dossier).map((each) => roundSpec(each, context)),
        template: mayDeliver(author) ? (latestDocument(facts.documents, template)?.url ?? '') : '',
        mayDeliver: isOpen && mayDeliver(author),
        review: isOpen && mayReview(author) && row.deliveredOn !== '' ? reviewSpec(row, context) : null,
        access:
          row && !author.isTeam && !ownDocument(row.url, dossier.case.id, facts.documents)
            ? context.text.blocks.askForAccess(peopleOf(dossier.case, finders(dossier), context).mentor.name)
            : '',
        said: [],
        keeping: '',
      };
    },
  });
}

export const design = delivery('design', 'session-design');
export const presentation = delivery('presentation', 'presentation-outline');
