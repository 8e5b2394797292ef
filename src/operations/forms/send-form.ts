// Sends a form to the contact of an area, with the area chosen in it already.
// Nothing is written down but the mail itself: a form may be sent as often as it is needed.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { areas } from '../../tables/areas.ts';
import { formAddress, formMail } from './form-messages.ts';
import { shareableForms } from './shareable-forms.ts';

export const sendForm = defineOperation({
  reads: [areas],
  input: v.object({ form: v.string(), area: v.string() }),
  run(records, { form: key, area: id }, context): Outcome<{ readonly sentTo: string }> {
    const area = records.areas.get(id);
    const form = shareableForms(context).find((each) => each.key === key && each.mail);
    if (!form || formAddress(form, area, context) === '') throw refuse('formMissing');
    const unwritable = areas.columns.contactEmail.fromAnswer(area.contactEmail, context).problem;
    if (area.contactEmail === '' || unwritable) throw refuse('noEmail', { name: area.contactName || area.name });
    return {
      effects: formMail(form, area, context),
      result: { sentTo: area.contactName || area.contactEmail },
      logged: `${key} ${id}`,
    };
  },
});
