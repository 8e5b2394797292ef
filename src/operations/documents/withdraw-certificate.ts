// Withdraws a certificate that was issued by mistake: from then on its page says that it was withdrawn, and when, and its
// mentor is told. The document stays in the folder; another one may be made, with a code of its own.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { mail } from '../../mail/compose-mail.ts';
import { dayWords } from '../../programmes/mentoring/told.ts';
import { advisors } from '../../tables/advisors.ts';
import { documents } from '../../tables/documents.ts';

export const withdrawCertificate = defineOperation({
  reads: [documents, advisors],
  input: v.object({ document: v.string(), reason: v.optional(v.pipe(v.string(), v.maxLength(500))) }),
  run(records, input, context): Outcome<CanFallShort & { readonly document: string }> {
    const row = records.documents.get(input.document);
    if (row.kind !== 'certificate') throw refuse('certificateUnknown');
    const { notDone, mailsBack } = context.text;
    const result = (reason: string) => ({ document: row.id, notDone: reason });
    if (row.withdrawnOn !== '') return { result: result(notDone.certificateGone(dayWords(row.withdrawnOn, context))) };
    if (row.madeOn === '') throw refuse('certificateMaking', { id: row.id });
    const person = records.advisors.find(row.advisor);
    const told = {
      name: row.certifiedName,
      topic: row.certifiedTopic,
      code: row.code,
      on: dayWords(context.today, context),
      reason: (input.reason ?? '').trim(),
    };
    const effects = mail(context, {
      to: person?.email ?? '',
      about: row.id,
      subject: mailsBack.certificateWithdrawn.subject(told),
      blocks: [{ type: 'text', text: mailsBack.certificateWithdrawn.body(told) }],
    });
    return {
      changes: [update(documents, row.id, { withdrawnOn: context.today })],
      effects,
      result: result(effects.length === 0 ? notDone.certificateUntold(row.certifiedName) : ''),
      logged: [row.id, told.reason].filter((part) => part !== '').join(' · '),
    };
  },
});
