// Sends the profile form to somebody of the directory, and gives the text for WhatsApp.
// Somebody without an address gets the text only.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisors } from '../../tables/advisors.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { profileMail, profileWhatsapp } from './profile-mail.ts';

export const sendProfileForm = defineOperation({
  reads: [advisors],
  input: v.object({ advisor: v.string() }),
  run(records, { advisor: id }, context): Outcome<ReadyText> {
    const advisor = records.advisors.get(id);
    if (context.formLink('advisorProfile') === '') throw refuse('formMissing');
    const result = profileWhatsapp(advisor, context);
    const effects = profileMail(advisor, context);
    if (effects.length === 0 && advisor.phone === '') throw refuse('noEmail', { name: advisor.name });
    return {
      changes: [update(advisors, advisor.id, { profileSentOn: context.today })],
      effects,
      result,
      logged: id,
    };
  },
});
