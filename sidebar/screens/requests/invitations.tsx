// The invitations of a request: remind, record an answer that came by telephone, or give up waiting.
import { useState } from 'preact/hooks';
import { assignments } from '../../../src/tables/assignments.ts';
import type { InvitationView, ReadyText } from '../../../src/views/request-view.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { ReadyTextCard } from '../../components/ready-text.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function Invitations({ invitations, request }: { invitations: readonly InvitationView[]; request: string }) {
  return (
    <>
      {invitations.map((invitation) => (
        <Invitation key={invitation.id} invitation={invitation} request={request} />
      ))}
    </>
  );
}

function Invitation({ invitation, request }: { invitation: InvitationView; request: string }) {
  const { text, language } = useShell();
  const words = text.requests;
  const action = useAction();
  const [more, setMore] = useState(false);
  const [said, setSaid] = useState('');
  const [ready, setReady] = useState<ReadyText | null>(null);
  const open = invitation.state === 'open' || invitation.state === 'late';
  const about = [
    words.invitedOn(dayLabel(invitation.invitedAt, language)),
    invitation.remindedOn ? words.remindedOn(dayLabel(invitation.remindedOn, language)) : '',
    open && invitation.answerBy ? words.answerBy(dayLabel(invitation.answerBy, language)) : '',
  ].filter(Boolean);
  const record = (answer: 'accepted' | 'declined') =>
    void action.run(() => call('recordAnswer', { invitation: invitation.id, answer, comment: said }), {
      done: ({ advisory }) => (answer === 'accepted' ? words.acceptedRecorded(advisory) : words.declinedRecorded),
    });
  return (
    <Card title={invitation.advisor.name} chip={invitation.chip} detail={about.join(' · ')}>
      {invitation.comment ? <p class="detail">«{invitation.comment}»</p> : null}
      {invitation.override ? <p class="detail">{words.exception(invitation.override)}</p> : null}
      {open ? (
        <div class="actions">
          <Button
            busy={action.busy}
            onClick={() =>
              void action.run(() => call('remindAdvisor', { invitation: invitation.id }), {
                done: () => text.today.reminded(invitation.advisor.name),
                again: () => call('remindAdvisor', { invitation: invitation.id, again: true }),
                next: ({ whatsapp }) => setReady(whatsapp),
              })
            }
          >
            {words.remind}
          </Button>
          <Button
            onClick={() =>
              void action.run(() => call('invitationText', { request, advisor: invitation.advisor.id }), {
                next: setReady,
              })
            }
          >
            {words.whatsapp}
          </Button>
          <button type="button" class="link-button" aria-expanded={more} onClick={() => setMore(!more)}>
            {words.answeredOtherwise}
          </button>
        </div>
      ) : null}
      {open && more ? (
        <>
          <ColumnField
            name="comment"
            column={assignments.columns.comment}
            label={words.whatSheSaid}
            help={words.whatSheSaidHelp}
            value={said}
            onChange={setSaid}
          />
          <div class="actions">
            <Button busy={action.busy} onClick={() => record('accepted')}>
              {words.sheAccepts}
            </Button>
            <Button busy={action.busy} onClick={() => record('declined')}>
              {words.sheDeclines}
            </Button>
            <Button
              kind="danger"
              busy={action.busy}
              onClick={() =>
                void action.run(() => call('withdrawInvitation', { invitation: invitation.id }), {
                  done: () => words.withdrawn,
                })
              }
            >
              {words.withdraw}
            </Button>
          </div>
        </>
      ) : null}
      <WaysBack invitation={invitation} onReady={setReady} />
      {ready ? <ReadyTextCard ready={ready} /> : null}
    </Card>
  );
}

/** An answer that was written down by mistake, or that she has thought better of. */
function WaysBack({ invitation, onReady }: { invitation: InvitationView; onReady: (ready: ReadyText) => void }) {
  const { text } = useShell();
  const words = text.requests;
  const action = useAction();
  const { id, advisor, canReopen, canGiveUp } = invitation;
  if (!canReopen && !canGiveUp) return null;
  return (
    <div class="actions">
      {canReopen ? (
        <Confirm
          kind="plain"
          label={words.reopen}
          sure={words.reopenSure(advisor.name)}
          busy={action.busy}
          onConfirm={() =>
            void action.run(() => call('reopenInvitation', { invitation: id }), {
              done: ({ who }) => words.isOpenAgain(who),
              next: ({ whatsapp }) => onReady(whatsapp),
            })
          }
        />
      ) : null}
      {canGiveUp ? (
        <Button
          busy={action.busy}
          onClick={() =>
            void action.run(() => call('withdrawInvitation', { invitation: id }), { done: () => words.withdrawn })
          }
        >
          {words.giveUp}
        </Button>
      ) : null}
    </div>
  );
}
