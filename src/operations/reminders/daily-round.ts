// The daily round: reminders that are due today, each at most once a day, and invitations that ended without an answer.
// Run twice on one day, the second time finds everything recorded and does nothing.
import * as z from 'zod/mini';
import { defineOperation } from '../../define/define-operation.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { isOver } from '../../progress/advisory-state.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { assignments } from '../../tables/assignments.ts';
import { commitmentReminders } from './commitment-reminders.ts';
import { deliverableReminders } from './deliverable-reminders.ts';
import { invitationReminders } from './invitation-reminders.ts';
import { together } from './round.ts';
import { sessionReminders } from './session-reminders.ts';

export const dailyRound = defineOperation({
  caller: 'system',
  reads: [...factTables, areas, advisors, assignments],
  input: z.object({}),
  run(records, _input, context) {
    const invitations = invitationReminders(records, context);
    const facts = records.advisories.all.map(factsOf(records, context)).filter((each) => !isOver(each));
    const round = together([
      invitations,
      ...facts.map((each) => sessionReminders(each, records, context)),
      ...facts.map((each) => deliverableReminders(each, records, context)),
      commitmentReminders(records, context),
    ]);
    return {
      changes: round.changes,
      effects: round.effects,
      result: { reminded: round.mails, silent: invitations.silent },
      logged: `${round.mails} · ${invitations.silent}`,
    };
  },
});
