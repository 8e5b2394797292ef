// The mentor's survey goes out by itself, once, when the last session was held; unanswered, it is asked for a few times.
// Without the form there is nothing to send.
import { addDays } from '../../calendar/local-date.ts';
import type { Context } from '../../define/context.ts';
import { update } from '../../define/records.ts';
import { mail } from '../../mail/compose-mail.ts';
import { peopleOf, toldOf } from '../../programmes/mentoring/told.ts';
import type { AdvisoryFacts } from '../../progress/advisory-facts.ts';
import { allHeld, lastSessionDay } from '../../progress/advisory-state.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisorSurveyMail } from '../surveys/advisor-survey-mail.ts';
import { isTimeToRemind, nothing, type RoundPart, type RoundRecords, reminded } from './round.ts';

/** Whoever finished longer ago is not asked by itself any more: she would remember little. */
const FRESH_DAYS = 30;
const rhythm = { wait: 4, every: 5 };

export function surveyReminders(facts: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  const { advisory } = facts;
  if (advisory.advisorSurveyOn !== '') return nothing;
  const { today } = context;
  if (advisory.advisorSurveySentOn === '') {
    if (!allHeld(facts) || today > addDays(lastSessionDay(facts), FRESH_DAYS)) return nothing;
    return reminded(
      advisorSurveyMail(advisory, records, context),
      update(advisories, advisory.id, { advisorSurveySentOn: today }),
    );
  }
  if (!isTimeToRemind(advisory.advisorSurveySentOn, advisory.surveyRemindedOn, rhythm, context)) return nothing;
  return surveyReminder(facts, records, context);
}

export function surveyReminder({ advisory }: AdvisoryFacts, records: RoundRecords, context: Context): RoundPart {
  const url = context.formLink('advisorSurvey', { advisory: advisory.id });
  if (url === '') return nothing;
  const words = context.text.mailsReminders.survey;
  const told = toldOf(advisory, records, context);
  return reminded(
    mail(context, {
      to: peopleOf(advisory, records, context).mentor.email,
      about: advisory.id,
      subject: words.subject(told),
      blocks: [
        { type: 'text', text: words.body(told) },
        { type: 'button', label: context.text.mailsAdvisories.buttons.survey(), url },
      ],
    }),
    update(advisories, advisory.id, { surveyRemindedOn: context.today }),
  );
}
