// Sends a form to the contact of an area, with the area chosen in it already.
// Nothing is written down but the mail itself: a form may be sent as often as it is needed.
import * as z from 'zod/mini';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { refuse } from '../../define/refusal.ts';
import { areas } from '../../tables/areas.ts';
import { areaForms, formAddress, formMail } from './form-messages.ts';

export const sendForm = defineOperation({
  reads: [areas],
  input: z.object({ form: z.enum(areaForms), area: z.string() }),
  run(records, { form, area: id }, context): Outcome<{ readonly sentTo: string }> {
    const area = records.areas.get(id);
    if (formAddress(form, area, context) === '') throw refuse('formMissing');
    const unwritable = areas.columns.contactEmail.fromAnswer(area.contactEmail, context).problem;
    if (area.contactEmail === '' || unwritable) throw refuse('noEmail', { name: area.contactName || area.name });
    return {
      effects: formMail(form, area, context),
      result: { sentTo: area.contactName || area.contactEmail },
      logged: `${form} ${id}`,
    };
  },
});
