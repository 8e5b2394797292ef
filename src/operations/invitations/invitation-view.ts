// An invitation as the panel shows it, with its state in words.
// Late means that the day for answering has passed without an answer.
import type { Context } from '../../define/context.ts';
import type { Records } from '../../define/records.ts';
import { invitationState, type RequestFile } from '../../progress/request-state.ts';
import type { advisors } from '../../tables/advisors.ts';
import type { Assignment } from '../../tables/assignments.ts';
import type { Chip } from '../../views/attention.ts';
import type { InvitationState, InvitationView } from '../../views/request-view.ts';
import { canGiveUp, canReopen } from './ways-back.ts';

const tones: Readonly<Record<InvitationState, Chip['tone']>> = {
  open: 'info',
  late: 'warn',
  accepted: 'ok',
  declined: 'bad',
  withdrawn: 'info',
  silent: 'warn',
};

export function invitationView(
  invitation: Assignment,
  file: RequestFile,
  records: Records<typeof advisors>,
  { today, text }: Context,
): InvitationView {
  const advisor = records.advisors.find(invitation.advisor);
  const state = invitationState(invitation, today);
  const stateLabel = text.requests.invitationStates[state];
  return {
    id: invitation.id,
    advisor: { id: invitation.advisor, name: advisor?.name ?? invitation.advisor },
    phone: advisor?.phone ?? '',
    email: advisor?.email ?? '',
    invitedAt: invitation.invitedAt,
    answerBy: invitation.answerBy,
    remindedOn: invitation.remindedOn,
    answeredOn: invitation.answeredOn,
    state,
    stateLabel,
    chip: { label: stateLabel, tone: tones[state] },
    comment: invitation.comment,
    score: invitation.score,
    why: invitation.why,
    override: invitation.override,
    canReopen: canReopen(invitation, file),
    canGiveUp: canGiveUp(invitation, file),
  };
}
