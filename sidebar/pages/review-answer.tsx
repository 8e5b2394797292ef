// How an area answers about one delivery: two buttons, and after either the words for the mentor and a last yes.
// Approving needs no words; asking for changes does.
import { useId, useState } from 'preact/hooks';
import type { ReviewItem, ReviewPage } from '../../src/views/page-views.ts';
import { useOpened } from './opened.ts';
import { Problem, SendButton } from './page-frame.tsx';
import { useSend } from './send.ts';

type Verdict = 'approved' | 'returned';

export function ReviewAnswer({
  item,
  onAnswered,
}: {
  item: ReviewItem;
  onAnswered: (page: ReviewPage, told: string) => void;
}) {
  const { text } = useOpened();
  const words = text.review;
  const id = useId();
  const sending = useSend();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [comments, setComments] = useState('');
  const about = <span class="visually-hidden">: {item.label}</span>;
  if (verdict === null)
    return (
      <div class="page-actions">
        <SendButton busy={false} onClick={() => setVerdict('approved')}>
          {words.approve}
          {about}
        </SendButton>
        <SendButton kind="plain" busy={false} onClick={() => setVerdict('returned')}>
          {words.back}
          {about}
        </SendButton>
      </div>
    );
  const isReturn = verdict === 'returned';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sending.busy) return;
        if (isReturn && comments.trim() === '') sending.setProblem(words.backMissing);
        else
          void sending.run(
            'reviewDelivery',
            { deliverable: item.deliverable, url: item.url, verdict, comments },
            (next) => onAnswered(next, words[verdict](item.label)),
          );
      }}
    >
      <h3>{isReturn ? words.backTitle : words.approveTitle}</h3>
      <div class="page-field">
        <label for={id}>
          {words.note} {isReturn ? null : <span class="soft">· {text.optional}</span>}
        </label>
        <textarea
          id={id}
          rows={4}
          maxLength={2_000}
          value={comments}
          aria-invalid={sending.problem !== ''}
          aria-describedby={[isReturn ? `${id}-help` : '', sending.problem ? `${id}-problem` : ''].join(' ').trim()}
          onInput={(event) => setComments(event.currentTarget.value)}
        />
        {isReturn ? (
          <p class="soft" id={`${id}-help`}>
            {words.backHelp}
          </p>
        ) : null}
      </div>
      <Problem text={sending.problem} id={`${id}-problem`} />
      <div class="page-actions">
        <SendButton busy={sending.busy}>
          {sending.busy ? text.sending : isReturn ? words.backSure : words.approveSure}
          {about}
        </SendButton>
        <SendButton
          kind="plain"
          busy={sending.busy}
          onClick={() => {
            sending.setProblem('');
            setVerdict(null);
          }}
        >
          {text.cancel}
        </SendButton>
      </div>
    </form>
  );
}
