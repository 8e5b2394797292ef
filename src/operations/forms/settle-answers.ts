// The answers of a form that could not be received have been looked at: its notices go. The answers stay in the form.
// Settling twice changes nothing.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { forms } from '../../tables/system.ts';

export const settleAnswers = defineOperation({
  reads: [forms],
  input: v.object({ form: v.string() }),
  run(records, { form }, _context): Outcome<{ readonly form: string }> {
    const row = records.forms.get(form);
    if (row.trouble === '') return { result: { form } };
    return { changes: [update(forms, row.id, { trouble: '' })], result: { form }, logged: form };
  },
});
