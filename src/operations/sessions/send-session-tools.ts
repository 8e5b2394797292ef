// Sends the area's contact what she applies at the session: attendance link, survey link and the list to print.
// A second time on the same day only when it is asked for all the same; each time the list is a new version, since the
// session may have changed.
import * as v from 'valibot';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { peopleOf } from '../../programmes/mentoring/told.ts';
import { factsOf, factTables } from '../../progress/advisory-facts.ts';
import { advisors } from '../../tables/advisors.ts';
import { areas } from '../../tables/areas.ts';
import { sessions } from '../../tables/sessions.ts';
import { openOnly } from '../advisories/open-only.ts';
import { sessionTools } from './session-tools.ts';

export const sendSessionTools = defineOperation({
  reads: [...factTables, areas, advisors],
  input: v.object({ session: v.string(), again: v.optional(v.boolean()) }),
  run(records, input, context): Outcome<CanFallShort & { readonly sentTo: string; readonly document: string }> {
    const session = records.sessions.get(input.session);
    if (session.cancelledOn !== '') throw refuse('sessionCancelled', { id: session.id });
    const advisory = openOnly(records.advisories, session.advisory);
    const { contact } = peopleOf(advisory, records, context);
    if (contact.email === '') throw refuse('addressMissing', { who: contact.name || advisory.area });
    if (session.toolsSentOn === context.today && !input.again)
      return {
        result: { sentTo: '', document: '', notDone: context.text.notDone.toolsToday(contact.name || contact.email) },
      };
    for (const form of ['attendance', 'recipientSurvey'])
      if (context.formLink(form) === '') throw refuse('formMissing', { form });
    const tools = sessionTools(session, factsOf(records, context)(advisory), records, context);
    return {
      changes: [tools.list.insert, update(sessions, session.id, { toolsSentOn: context.today })],
      effects: [tools.list.effect, ...tools.mails],
      result: { sentTo: contact.email, document: tools.list.document, notDone: '' },
      logged: session.id,
    };
  },
});
