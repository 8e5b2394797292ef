// The link-up was held: the mentor receives the templates, the materials of the topic and her delivery page.
// Recorded twice, it answers with what the first time made.
import * as v from 'valibot';
import { dayOf } from '../../calendar/local-date.ts';
import { checkValue } from '../../define/check-values.ts';
import type { Context } from '../../define/context.ts';
import { defineOperation } from '../../define/define-operation.ts';
import type { Effect } from '../../define/effects.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { presentationOutline, sessionDesign } from '../../documents/session-design.ts';
import { mail } from '../../mail/compose-mail.ts';
import { pageButton } from '../../mail/page-button.ts';
import { mentorPage } from '../../programmes/mentoring/people.ts';
import { dayWords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { latestDocument, latestRound, sessionAhead, sessionTotal } from '../../progress/advisory-state.ts';
import { daysBefore } from '../../progress/promise.ts';
import { type Advisory, advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { deliverables } from '../../tables/deliverables.ts';
import { materials } from '../../tables/materials.ts';
import { askDocument } from '../documents/ask-document.ts';
import { openOnly } from './open-only.ts';

const MOST_MATERIALS = 12;

export const recordLinkUp = defineOperation({
  reads: [...factTables, areas, advisors, materials],
  input: v.object({
    advisory: v.string(),
    doneOn: v.optional(v.string()),
    /** Ids of the materials to hand over; those of the topic unless told. */
    materials: v.optional(v.array(v.string())),
  }),
  run(records, input, context) {
    const advisory = openOnly(records.advisories, input.advisory);
    const facts = factsOf(records, context)(advisory);
    if (advisory.linkUpDoneOn !== '') return { result: alreadyMade(facts) };
    const doneOn =
      checkValue(advisories.columns.linkUpDoneOn, input.doneOn ?? '', context) || heldOn(advisory, context);
    if (doneOn > context.today) throw refuse('dayAhead', { when: dayWords(doneOn, context) });
    const { mentor } = peopleOf(advisory, records, context);
    if (mentor.email === '') throw refuse('addressMissing', { who: mentor.name || advisory.advisor });

    const dueOn = daysBefore(sessionAhead(facts), context.settings.designDays, context.today);
    const asked = (['design', 'presentation'] as const)
      .filter((kind) => latestRound(facts.deliverables, kind) === undefined)
      .map((kind) => ({ id: context.newId(deliverables), kind }));
    const subject = {
      advisory,
      session: facts.sessions[0],
      number: 1,
      total: sessionTotal(facts),
      dueOn,
    };
    const documents = [sessionDesign, presentationOutline].map((definition) =>
      askDocument(definition, subject, { advisory: advisory.id }, records, context),
    );
    const [design, presentation] = documents;
    const chosen = input.materials;
    const handed = records.materials.all
      .filter((row) => row.url !== '')
      .filter((row) =>
        chosen
          ? chosen.includes(row.id)
          : advisory.topic !== '' && row.topics.some((topic) => topic === advisory.topic),
      )
      .slice(0, MOST_MATERIALS);
    const words = context.text.mailsAdvisories;
    const told = toldOf(advisory, records, context, { due: dayWords(dueOn, context) });
    const effects: Effect[] = documents.flatMap(({ document, effect }) => [
      effect,
      { kind: 'share' as const, document, email: mentor.email, role: 'writer' as const, about: advisory.id },
    ]);
    effects.push(
      ...mail(context, {
        to: mentor.email,
        about: advisory.id,
        subject: words.afterLinkUp.subject(told),
        blocks: [
          { type: 'text', text: words.afterLinkUp.body(told) },
          pageButton(words.buttons.deliver(), mentorPage(advisory, context), context),
          ...(design
            ? [{ type: 'document' as const, label: words.documents.design(), document: design.document }]
            : []),
          ...(presentation
            ? [{ type: 'document' as const, label: words.documents.presentation(), document: presentation.document }]
            : []),
          { type: 'text', text: handed.length > 0 ? words.afterLinkUp.materials() : '' },
          { type: 'list', items: handed.map((row) => `${row.title}: ${row.url}`) },
        ],
      }),
    );
    return {
      changes: [
        update(advisories, advisory.id, { linkUpDoneOn: doneOn }),
        ...asked.map(({ id, kind }) =>
          insert(deliverables, id, { advisory: advisory.id, kind, round: 1, requestedOn: context.today, dueOn }),
        ),
        ...documents.map((document) => document.insert),
      ],
      effects,
      result: {
        deliverables: asked.map(({ id }) => id as string),
        documents: documents.map(({ document }) => document as string),
        materials: handed.length,
      },
      logged: advisory.id,
    };
  },
});

/** The day that was set, unless it is still to come. */
function heldOn({ linkUpAt }: Advisory, { today }: Context): string {
  return linkUpAt !== '' && dayOf(linkUpAt) < today ? dayOf(linkUpAt) : today;
}

function alreadyMade(facts: ReturnType<ReturnType<typeof factsOf>>) {
  const kinds = ['session-design', 'presentation-outline'];
  return {
    deliverables: facts.deliverables.map((row) => row.id as string),
    documents: kinds.flatMap((kind) => latestDocument(facts.documents, kind)?.id ?? []) as string[],
    materials: 0,
  };
}
