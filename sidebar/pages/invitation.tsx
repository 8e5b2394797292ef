// The page of an invitation: what is asked, what is expected, and the two answers, which stay in sight. Declining asks once more.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { InvitationAnswer, InvitationPage } from '../../src/views/request-page-view.ts';
import { useOpened } from './opened.ts';
import { Facts, Notice, Problem, SendButton, Title } from './page-frame.tsx';
import { useSend } from './send.ts';

export function Invitation({ page }: { page: InvitationPage }) {
  const { text } = useOpened();
  const words = text.invitation;
  const [answered, setAnswered] = useState<InvitationAnswer | null>(null);
  const title = answered?.answer === 'accepted' ? words.thanksAccepted : words.thanksDeclined;
  return (
    <>
      <Title kicker={words.kicker} title={page.title} detail={words.to(page.area)} />
      {answered ? (
        <Notice title={title} fresh>
          <p>{answered.message}</p>
        </Notice>
      ) : page.state === 'open' ? (
        <section class="page-card">
          {page.mentor ? <h2>{words.hello(page.mentor)}</h2> : null}
          <p>{page.message}</p>
        </section>
      ) : (
        <Notice
          icon={page.state === 'accepted' ? 'done' : 'requests'}
          tone={page.state === 'accepted' ? 'ok' : 'info'}
          title={page.mentor ? words.hello(page.mentor) : words.kicker}
        >
          <p>{page.message}</p>
          {page.comment ? <p class="soft">{words.yourComment(page.comment)}</p> : null}
        </Notice>
      )}
      <section class="page-card" aria-label={words.about}>
        <h2>{words.about}</h2>
        <Facts facts={page.facts} />
      </section>
      {page.expected.length > 0 && answered?.answer !== 'declined' && page.state !== 'declined' ? (
        <section class="page-card">
          <h2>{words.expected}</h2>
          <ul class="page-list">
            {page.expected.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {page.state === 'open' && !answered ? <Answers onAnswered={setAnswered} /> : null}
    </>
  );
}

function Answers({ onAnswered }: { onAnswered: (answer: InvitationAnswer) => void }) {
  const { text } = useOpened();
  const words = text.invitation;
  const id = useId();
  const sending = useSend();
  const question = useRef<HTMLElement>(null);
  const [comment, setComment] = useState('');
  const [declining, setDeclining] = useState(false);
  // The buttons are in sight wherever the page stands, the question that follows may not be.
  useEffect(() => {
    if (declining) question.current?.focus();
  }, [declining]);
  const answer = (given: 'accepted' | 'declined') =>
    void sending.run('answerInvitation', { answer: given, comment: comment.trim() }, (result) => {
      onAnswered(result);
      window.scrollTo({ top: 0 });
    });
  return (
    <>
      <section class="page-card answers" aria-label={words.kicker} tabIndex={-1} ref={question}>
        {declining ? (
          <>
            <h2>{words.declineTitle}</h2>
            <p class="soft">{words.declineDetail}</p>
          </>
        ) : null}
        <div class="page-field">
          <label for={id}>
            {declining ? words.declineReason : words.comment} <span class="soft">· {text.optional}</span>
          </label>
          <textarea
            id={id}
            rows={3}
            maxLength={2_000}
            value={comment}
            {...(declining ? {} : { 'aria-describedby': `${id}-help` })}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
          {declining ? null : (
            <p class="soft" id={`${id}-help`}>
              {words.commentHelp}
            </p>
          )}
        </div>
      </section>
      <div class="answer-bar">
        <Problem text={sending.problem} />
        <div class="page-actions">
          {declining ? (
            <>
              <SendButton busy={sending.busy} onClick={() => answer('declined')}>
                {sending.busy ? text.sending : words.declineSure}
              </SendButton>
              <SendButton kind="plain" busy={sending.busy} onClick={() => setDeclining(false)}>
                {text.cancel}
              </SendButton>
            </>
          ) : (
            <>
              <SendButton busy={sending.busy} onClick={() => answer('accepted')}>
                {sending.busy ? text.sending : words.accept}
              </SendButton>
              <SendButton kind="plain" busy={sending.busy} onClick={() => setDeclining(true)}>
                {words.decline}
              </SendButton>
            </>
          )}
        </div>
      </div>
    </>
  );
}
