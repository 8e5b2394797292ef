// Handing in a work product, answering about it, and taking what was approved into the repertoire. What was answered is
// never changed: another answer about the same round is refused.
import { showDate } from '../../calendar/show-date.ts';
import { checkValue, needValue } from '../../define/check-values.ts';
import type { Outcome } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { materials } from '../../tables/materials.ts';
import { isOpenTo } from '../aspects.ts';
import type { Saved } from '../block.ts';
import type { Author, Dossier } from '../dossier.ts';
import type { InputFor } from '../input.ts';
import { firstWritten, written } from '../kept.ts';
import { writtenBy } from '../told.ts';
import { deliveredMails, reviewedMails } from './delivery-mails.ts';
import { isVerdict, theirLink } from './rounds.ts';
import { type DeliveryRow, deliveries as table } from './table.ts';
import { keptOf, type Work } from './work.ts';

type Answer = Outcome<Saved>;
const { columns } = table;

export function deliveryChanges(work: Work) {
  const { key, aspects, rounds, reviewedBy } = work;
  const what = ({ context }: Dossier) => aspects.label[context.language];
  const reviewed = (row: DeliveryRow, dossier: Dossier) =>
    refuse('workReviewed', {
      what: what(dossier),
      by: row.reviewer,
      on: showDate(row.reviewedOn, dossier.context.language),
      verdict: columns.verdict.show(row.verdict, dossier.context),
    });

  return {
    deliver(dossier: Dossier, given: InputFor<'deliver'>, author: Author): Answer {
      const { context, case: about } = dossier;
      if (!isOpenTo(aspects, dossier, author)) throw refuse('notYours');
      const url = needValue(columns.url, given.url, context);
      const on = checkValue(columns.deliveredOn, given.on ?? '', context) || context.today;
      if (on > context.today) throw refuse('dayAhead', { when: showDate(on, context.language) });
      const [newest] = work.rows(dossier);
      if (newest?.verdict === 'approved') throw reviewed(newest, dossier);
      const tell = () => deliveredMails(work, url, reviewedBy(on), dossier);
      if (newest && newest.verdict === '') {
        if (newest.url === url) return { result: { row: newest.id } };
        const theirs = theirLink({ url: newest.url, by: writtenBy(newest, context) }, { url, was: given.was });
        if (theirs) return { result: { theirs } };
        const next = { url, deliveredOn: on, role: author.role, ...written(dossier, author) };
        return {
          changes: [update(table, newest.id, next)],
          effects: tell(),
          result: { row: newest.id },
          logged: newest.id,
        };
      }
      const round = (newest?.round ?? 0) + 1;
      if (round > rounds) throw refuse('roundsOver', { what: what(dossier), max: rounds });
      const id = context.newId(table);
      const row = {
        ...firstWritten(dossier, author),
        case: about.id,
        block: key,
        role: author.role,
        what: what(dossier),
        round,
        url,
        deliveredOn: on,
      };
      return { changes: [insert(table, id, row)], effects: tell(), result: { row: id }, logged: id };
    },
    decide(dossier: Dossier, { option, note = '', row: id, was }: InputFor<'decide'>, author: Author): Answer {
      const { context } = dossier;
      if (!aspects.review || !isOpenTo({ by: [aspects.review.by] }, dossier, author)) throw refuse('notYours');
      if (!isVerdict(option)) throw refuse('rowNotFound', { id: option });
      const [newest] = work.rows(dossier);
      if (!newest) throw refuse('workMissing', { what: what(dossier) });
      if ((id !== undefined && id !== newest.id) || (was !== undefined && was !== newest.url))
        throw refuse('workReplaced', { what: what(dossier) });
      if (newest.verdict === option) return { result: { row: newest.id } };
      if (newest.verdict !== '') throw reviewed(newest, dossier);
      if (option === 'returned' && (newest.round ?? 1) >= rounds)
        throw refuse('roundsOver', { what: what(dossier), max: rounds });
      const comments = (option === 'returned' ? needValue : checkValue)(columns.comments, note, context);
      const answer = { verdict: option, comments, reviewedOn: context.today, reviewer: author.name };
      return {
        changes: [update(table, newest.id, answer)],
        effects: reviewedMails(work, { ...newest, ...answer }, reviewedBy(context.today), dossier),
        result: { row: newest.id },
        logged: `${newest.id} · ${option}`,
      };
    },
    keep(dossier: Dossier, _input: InputFor<'keep'>, author: Author): Answer {
      const { context, case: about } = dossier;
      const [newest] = work.rows(dossier);
      if (!work.isKept || !author.isTeam) throw refuse('notYours');
      if (newest?.verdict !== 'approved') throw refuse('notApproved');
      if (keptOf(work, dossier, newest)) return { result: {} };
      const title = `${what(dossier)} · ${about.title}`.slice(0, 200);
      const id = context.newId(materials);
      return {
        changes: [
          insert(materials, id, {
            title,
            url: newest.url,
            author: newest.by,
            advisory: about.id,
            addedOn: context.today,
          }),
        ],
        result: {},
        logged: id,
      };
    },
  };
}
