// Adds somebody to the directory or changes her row; consent given to the coordination is recorded with its date.
// One address belongs to one person: a second row with it is refused.
import * as v from 'valibot';
import { checkValues } from '../../define/check-values.ts';
import { folded } from '../../define/columns/column.ts';
import { consentOf } from '../../define/consent.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { insert, update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { isTrained } from '../../matching/standing.ts';
import { type ProfileValues, profileColumns } from '../../tables/advisor-profile.ts';
import { advisors } from '../../tables/advisors.ts';
import { topics } from '../../tables/topics.ts';

export const saveAdvisor = defineOperation({
  reads: [advisors, topics],
  input: v.object({
    advisor: v.optional(v.string()),
    values: v.record(v.string(), v.unknown()),
    consent: v.optional(v.boolean()),
  }),
  run(records, input, context): Outcome<{ readonly advisor: string }> {
    const known = input.advisor ? records.advisors.get(input.advisor) : undefined;
    const given = known ? input.values : { name: '', email: '', ...input.values };
    const values: ProfileValues = checkValues(profileColumns, given, context, known);
    const email = folded(values.email ?? '');
    const other = email === '' ? undefined : records.advisors.all.find((row) => folded(row.email) === email);
    if (other && other.id !== known?.id)
      throw refuse('duplicateEmail', { email: values.email ?? '', name: other.name, id: other.id });
    const consent = input.consent ? consentOf(context, context.today, context.text.people.imported.consent) : {};
    if (known) {
      return {
        changes: [update(advisors, known.id, { ...values, ...consent })],
        result: { advisor: known.id },
        logged: known.id,
      };
    }
    const id = context.newId(advisors);
    const trained = isTrained({ trainingOneOn: values.trainingOneOn ?? '', trainingTwoOn: values.trainingTwoOn ?? '' });
    const status = values.status || (trained || !context.settings.trainingRequired ? 'active' : 'candidate');
    return {
      changes: [insert(advisors, id, { ...values, status, ...consent })],
      result: { advisor: id },
      logged: id,
    };
  },
});
