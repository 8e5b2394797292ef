// The daily round: reminders that are due today, each at most once a day, invitations that ended without an answer,
// and the summary of the morning for the coordination.
// Run twice on one day, the second time finds everything recorded and does nothing.
import * as v from 'valibot';
import { defineOperation } from '../../define/define-operation.ts';
import { ofFirstProgramme } from '../../programmes/first-programme.ts';
import { factsOf } from '../../progress/advisory-facts.ts';
import { isOver } from '../../progress/advisory-state.ts';
import { attentionTables } from '../../progress/attention.ts';
import { counters } from '../../tables/system.ts';
import { trainings } from '../../tables/trainings.ts';
import { tablesOfCases } from '../cases/standing-cases.ts';
import { commitmentReminders } from './commitment-reminders.ts';
import { deliverableReminders } from './deliverable-reminders.ts';
import { invitationReminders } from './invitation-reminders.ts';
import { logisticsReminders } from './logistics-reminders.ts';
import { morningSummary } from './morning-summary.ts';
import { partyReminders } from './party-reminders.ts';
import { correctionReminders, profileReminders, trainingReminders } from './people-reminders.ts';
import { together } from './round.ts';
import { seatReminders } from './seat-reminders.ts';
import { sessionReminders } from './session-reminders.ts';
import { surveyReminders } from './survey-reminders.ts';

export const dailyRound = defineOperation({
  caller: 'system',
  cases: 'every programme',
  reads: [...attentionTables, trainings, counters],
  along: tablesOfCases,
  input: v.object({}),
  run(every, _input, context) {
    const records = ofFirstProgramme(every);
    const invitations = invitationReminders(records, context);
    const facts = records.advisories.all.map(factsOf(records, context)).filter((each) => !isOver(each));
    const round = together([
      invitations,
      ...facts.map((each) => sessionReminders(each, records, context)),
      ...facts.map((each) => deliverableReminders(each, records, context)),
      ...facts.map((each) => logisticsReminders(each, records, context)),
      ...facts.map((each) => surveyReminders(each, records, context)),
      commitmentReminders(every, context),
      partyReminders(every, context),
      seatReminders(every, context),
      correctionReminders(records, context),
      profileReminders(records, context),
      trainingReminders(records, context),
    ]);
    const summary = morningSummary(every, context);
    return {
      changes: [...round.changes, ...summary.changes],
      effects: [...round.effects, ...summary.effects],
      result: { reminded: round.mails, silent: invitations.silent },
      logged: `${round.mails} · ${invitations.silent} · ${summary.mails}`,
    };
  },
});
