// Sends the mentor her survey. Once she has answered, there is nothing to send.
// Sent again while she has not, the date is that of the last time.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { peopleOf } from '../../programmes/mentoring/told.ts';
import { advisories } from '../../tables/advisories.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { requests } from '../../tables/requests.ts';
import { openOnly } from '../advisories/open-only.ts';
import { advisorSurveyMail } from './advisor-survey-mail.ts';

export const sendAdvisorSurvey = defineOperation({
  reads: [advisories, areas, advisors, requests],
  input: v.object({ advisory: v.string() }),
  run(records, input, context): Outcome<CanFallShort & { readonly sentTo: string }> {
    const advisory = openOnly(records.advisories, input.advisory);
    const { mentor } = peopleOf(advisory, records, context);
    if (advisory.advisorSurveyOn !== '')
      return { result: { sentTo: '', notDone: context.text.notDone.surveyAnswered(mentor.name) } };
    if (mentor.email === '') throw refuse('addressMissing', { who: mentor.name || advisory.advisor });
    const mails = advisorSurveyMail(advisory, records, context);
    if (mails.length === 0) throw refuse('formMissing', { form: 'advisorSurvey' });
    return {
      changes: [update(advisories, advisory.id, { advisorSurveySentOn: context.today })],
      effects: mails,
      result: { sentTo: mentor.email, notDone: '' },
      logged: advisory.id,
    };
  },
});
