// Closes an advisory: makes the mentor's certificate when there is none, thanks her, and tells the area.
// What is missing is named and refuses the closing, unless the coordinator decides to close all the same. Undone by reopening.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import type { Effect } from '../../define/effects.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { certificate } from '../../documents/certificate.ts';
import { mail } from '../../mail/compose-mail.ts';
import { dayWords, peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisoryProgress } from '../../progress/advisory-progress.ts';
import { isHeld, latestDocument } from '../../progress/advisory-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import type { DocumentRecord } from '../../tables/documents.ts';
import { askDocument } from '../documents/ask-document.ts';
import { untold } from '../untold.ts';
import { missingToClose } from './missing-to-close.ts';
import { heldWords, thanksMail } from './thanks-mail.ts';

interface Closed {
  readonly advisory: string;
  /** '' where none is deserved. */
  readonly certificate: string;
}

export const closeAdvisory = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ advisory: v.string(), despiteMissing: v.optional(v.boolean()) }),
  run(records, input, context): Outcome<CanFallShort & Closed> {
    const advisory = records.advisories.get(input.advisory);
    if (advisory.cancelledOn !== '') throw refuse('advisoryOver', { id: advisory.id });
    const facts = factsOf(records, context)(advisory);
    const existing = latestDocument(
      facts.documents.filter(({ withdrawnOn }) => withdrawnOn === ''),
      'certificate',
    );
    const { notDone } = context.text;
    if (advisory.closedOn !== '')
      return {
        result: {
          advisory: advisory.id,
          certificate: existing?.id ?? '',
          notDone: notDone.closedBefore(dayWords(advisory.closedOn, context)),
        },
      };
    const missing = missingToClose(advisoryProgress(facts, records, context));
    if (missing.length > 0 && !input.despiteMissing) throw refuse('notReadyToClose', { missing: missing.join('; ') });

    const held = facts.sessions.filter(isHeld);
    const deserved = held.length > 0;
    const asked =
      deserved && !existing
        ? askDocument(certificate, { facts }, { advisory: advisory.id, advisor: advisory.advisor }, records, context)
        : undefined;
    const document = asked?.document ?? existing?.id;
    const words = context.text.mailsAdvisories;
    const told = toldOf(advisory, records, context, { detail: heldWords(facts, context) });
    const { mentor, contact } = peopleOf(advisory, records, context);
    const missed = untold([mentor, contact], told.area);
    const report = withPdf(latestDocument(facts.documents, 'advisory-report'));
    const plan = withPdf(latestDocument(facts.documents, 'follow-up-plan'));
    const attached = [report, plan].filter((id) => id !== undefined);
    const effects: Effect[] = asked ? [asked.effect] : [];
    if (deserved && document) {
      effects.push(
        ...thanksMail(facts, document, records, context),
        ...mail(context, {
          to: contact.email,
          cc: contact.copy,
          about: advisory.id,
          subject: words.closed.subject(told),
          ...(attached.length > 0 ? { attachDocuments: attached } : {}),
          blocks: [
            { type: 'text', text: words.closed.body(told) },
            {
              type: 'text',
              text: attached.length === 0 ? '' : words.closed.attached[report ? (plan ? 'both' : 'report') : 'plan'](),
            },
            { type: 'text', text: facts.commitments.length > 0 ? words.closed.commitments() : '' },
            { type: 'text', text: words.closed.goodbye() },
          ],
        }),
      );
    }
    return {
      changes: [update(advisories, advisory.id, { closedOn: context.today }), ...(asked ? [asked.insert] : [])],
      effects,
      result: {
        advisory: advisory.id,
        certificate: document ?? '',
        notDone: effects.length === 0 ? notDone.closedInSilence() : missed === '' ? '' : notDone.closedUntold(missed),
      },
      logged: advisory.id,
    };
  },
});

/** A document that can go with a mail already. */
function withPdf(row: DocumentRecord | undefined): DocumentRecord['id'] | undefined {
  return row && row.pdfId !== '' ? row.id : undefined;
}
