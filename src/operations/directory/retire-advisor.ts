// Somebody leaves the programme. Her history stays; her open invitations are withdrawn.
// Whoever has open advisories is paused first, until they are closed or passed on.
import * as v from 'valibot';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { assignments } from '../../tables/assignments.ts';

export const retireAdvisor = defineOperation({
  reads: [advisors, advisories, assignments],
  input: v.object({ advisor: v.string(), reason: v.optional(v.pipe(v.string(), v.maxLength(500))) }),
  run(records, { advisor: id, reason = '' }, context): Outcome<{ readonly advisor: string }> {
    const advisor = records.advisors.get(id);
    if (advisor.status === 'retired') return { result: { advisor: id } };
    const open = records.advisories.all.filter(
      (row) => row.advisor === id && row.closedOn === '' && row.cancelledOn === '',
    );
    if (open.length > 0) throw refuse('advisorBusy', { name: advisor.name, count: open.length });
    const note = reason.trim() === '' ? '' : context.text.people.retired({ reason: reason.trim() });
    const invitations = records.assignments.all.filter((row) => row.advisor === id && row.answer === '');
    return {
      changes: [
        update(advisors, advisor.id, {
          status: 'retired',
          pausedUntil: '',
          notes: [advisor.notes, note].filter((line) => line !== '').join('\n'),
        }),
        ...invitations.map((row) => update(assignments, row.id, { answer: 'withdrawn', answeredOn: context.today })),
      ],
      result: { advisor: id },
      logged: id,
    };
  },
});
