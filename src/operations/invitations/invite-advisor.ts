// Invites a mentor to a request: the invitation with the reasons for choosing her, its mail and its WhatsApp text.
// What the rules say against her is refused, or needs the coordination's reason where an exception is possible.
import * as v from 'valibot';
import { checkValue } from '../../define/check-values.ts';
import { type CanFallShort, defineOperation, type Outcome } from '../../define/define-operation.ts';
import { update } from '../../define/records.ts';
import { refuse } from '../../define/refusal.ts';
import { matchingTables, matchRequest, type RequestMatching } from '../../matching/match-request.ts';
import { allRules } from '../../matching/rules/all-rules.ts';
import { isCovered, requestFiles } from '../../progress/request-state.ts';
import { assignments } from '../../tables/assignments.ts';
import { requests } from '../../tables/requests.ts';
import type { ReadyText } from '../../views/request-view.ts';
import { checkDate } from './check-date.ts';
import { invitationWhatsapp } from './invitation-message.ts';
import { hasMail, writeInvitation } from './write-invitation.ts';

export const inviteAdvisor = defineOperation({
  reads: matchingTables,
  input: v.object({
    request: v.string(),
    advisor: v.string(),
    override: v.optional(v.string()),
    replaces: v.optional(v.string()),
  }),
  run(records, input, context): Outcome<CanFallShort & { readonly invitation: string; readonly whatsapp: ReadyText }> {
    const request = records.requests.get(input.request);
    const advisor = records.advisors.get(input.advisor);
    if (request.closedOn !== '') throw refuse('requestClosed', { id: request.id });
    const file = requestFiles(records.assignments.all, records.advisories.all)(request);
    if (isCovered(file)) throw refuse('requestCovered', { id: request.id });
    checkDate(request, context);
    const override = checkValue(assignments.columns.override, input.override ?? '', context);
    const matching = matchRequest(request, records, context);
    const exception = checkRules(matching, advisor.id, override);
    const facts = matching.fleet.advisors[matching.fleet.indexOf.get(advisor.id) ?? -1];
    if (!facts) throw refuse('rowNotFound', { id: advisor.id });
    if (!hasMail(facts, context) && advisor.phone === '') throw refuse('noEmail', { name: advisor.name });
    const { sent, row, effects } = writeInvitation(matching, facts, exception ? override : '', records, context);
    const replaced = file.invitations.find((other) => other.id === input.replaces && other.answer === '');
    return {
      changes: [
        ...(request.reviewedOn === '' ? [update(requests, request.id, { reviewedOn: context.today })] : []),
        ...(replaced ? [update(assignments, replaced.id, { answer: 'silent', answeredOn: context.today })] : []),
        row,
      ],
      effects,
      result: {
        invitation: sent.id,
        whatsapp: invitationWhatsapp(sent, request, records, context),
        notDone: effects.length === 0 ? context.text.notDone.invitedWithoutMail(advisor.name) : '',
      },
      logged: `${request.id} ${advisor.id}`,
    };
  },
});

/** Whether an exception is made; refuses where none is possible or no reason was given. */
function checkRules({ facts, fleet, words }: RequestMatching, id: string, override: string): boolean {
  const advisor = fleet.advisors[fleet.indexOf.get(id) ?? -1];
  if (!advisor) throw refuse('rowNotFound', { id });
  const { name } = advisor.row;
  const against = allRules.filter((rule) => rule.blocks(facts, advisor, fleet));
  const firm = against.find((rule) => !rule.canOverride);
  if (firm?.key === 'invited') throw refuse('alreadyInvited', { name });
  if (firm?.key === 'declined') throw refuse('alreadyDeclined', { name });
  if (firm) throw refuse('notInvitable', { name, reason: firm.reason(facts, advisor, words) });
  if (against.length > 0 && override === '')
    throw refuse('overrideNeeded', {
      name,
      reason: against.map((rule) => rule.reason(facts, advisor, words)).join(' '),
    });
  return against.length > 0;
}
