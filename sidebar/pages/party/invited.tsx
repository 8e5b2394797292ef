// What somebody sees who is invited to take part and has not accepted: the invitation and the two answers, which stay in
// sight. Nothing else of the case is here.
import { useId, useState } from 'preact/hooks';
import type { InvitationSpec } from '../../../src/blocks/inviting.ts';
import { showLongDate } from '../../../src/calendar/show-date.ts';
import { useOpened } from '../opened.ts';
import { Facts, Notice, Problem, SendButton, Title } from '../page-frame.tsx';
import type { ChangingPage } from './use-page.ts';

type InvitedProps = ChangingPage & { readonly invitation: InvitationSpec };

export function Invited({ page, invitation, problemOf, change }: InvitedProps) {
  const { text, language } = useOpened();
  const words = text.party.invited;
  const { block, row, state, asks, facts, answerBy, why } = invitation;
  const answer = (option: 'accepted' | 'declined', note: string) =>
    change(block, { act: 'decide', row, option, note }).then(() => window.scrollTo({ top: 0 }));
  const { title, detail } = words.states[state];
  const day = showLongDate(answerBy, language);
  return (
    <div class="party">
      <Title kicker={words.kicker} title={page.title} detail={words.lead({ name: page.name, role: page.roleName })} />
      {state === 'open' ? null : (
        <Notice icon="requests" tone="info" title={title}>
          <p>{detail}</p>
          {why ? <p class="soft">{words.yourReason(why)}</p> : null}
        </Notice>
      )}
      {state === 'withdrawn' || state === 'over' ? null : (
        <>
          <section class="page-card">
            <h2>{words.asked}</h2>
            <p class="lines">{asks}</p>
            {state === 'open' ? <p class="answer-by">{words.answerBy(day)}</p> : null}
          </section>
          {facts.length > 0 ? (
            <section class="page-card" aria-label={words.about}>
              <h2>{words.about}</h2>
              <Facts facts={facts} />
            </section>
          ) : null}
        </>
      )}
      {state === 'open' || state === 'late' || state === 'declined' ? (
        <Answers hasDeclined={state === 'declined'} problem={problemOf(block)} onAnswer={answer} />
      ) : null}
    </div>
  );
}

interface AnswersProps {
  readonly hasDeclined: boolean;
  readonly problem: string;
  readonly onAnswer: (option: 'accepted' | 'declined', note: string) => Promise<void>;
}

function Answers({ hasDeclined, problem, onAnswer }: AnswersProps) {
  const { text } = useOpened();
  const words = text.party.invited;
  const id = useId();
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const answer = async (option: 'accepted' | 'declined') => {
    setBusy(true);
    await onAnswer(option, option === 'declined' ? why.trim() : '');
    setBusy(false);
  };
  return (
    <>
      {hasDeclined ? null : (
        <section class="page-card answers" aria-label={words.reason}>
          <div class="page-field">
            <label for={id}>
              {words.reason} <span class="soft">· {text.optional}</span>
            </label>
            <textarea
              id={id}
              rows={2}
              maxLength={1_000}
              value={why}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          </div>
        </section>
      )}
      <div class="answer-bar">
        <Problem text={problem} />
        <div class="page-actions">
          <SendButton kind={hasDeclined ? 'plain' : 'primary'} busy={busy} onClick={() => void answer('accepted')}>
            {busy ? text.sending : hasDeclined ? words.acceptAfterAll : words.accept}
          </SendButton>
          {hasDeclined ? null : (
            <SendButton kind="plain" busy={busy} onClick={() => void answer('declined')}>
              {words.decline}
            </SendButton>
          )}
        </div>
      </div>
    </>
  );
}
