// The page on which an area reviews what its mentor delivered: open it, approve it, or say what has to change.
// Each answer asks once more before it is sent, because the mentor is told at once.
import { useState } from 'preact/hooks';
import { showDate } from '../../src/calendar/show-date.ts';
import type { ReviewItem, ReviewPage } from '../../src/views/page-views.ts';
import { useOpened } from './opened.ts';
import { Notice, Title } from './page-frame.tsx';
import { ReviewAnswer } from './review-answer.tsx';

const tones = { asked: 'info', overdue: 'info', delivered: 'warn', approved: 'ok', returned: 'info' } as const;

export function Review({ page: first }: { page: ReviewPage }) {
  const { text } = useOpened();
  const words = text.review;
  const [page, setPage] = useState(first);
  const [answered, setAnswered] = useState('');
  return (
    <>
      <Title kicker={words.kicker} title={page.title} detail={words.by(page.mentor)} />
      {answered ? <Notice key={answered} title={answered} fresh /> : null}
      {page.closed ? <Notice icon="requests" tone="info" title={words.closed} /> : null}
      {page.items.length === 0 && !page.closed ? (
        <Notice icon="document" tone="info" title={words.none}>
          <p>{words.noneDetail}</p>
        </Notice>
      ) : null}
      {page.items.map((item) => (
        <Item
          key={item.deliverable}
          item={item}
          mentor={page.mentor}
          onAnswered={(next, told) => {
            setPage(next);
            setAnswered(told);
            window.scrollTo({ top: 0 });
          }}
        />
      ))}
    </>
  );
}

function Item({
  item,
  mentor,
  onAnswered,
}: {
  item: ReviewItem;
  mentor: string;
  onAnswered: (page: ReviewPage, told: string) => void;
}) {
  const { text, language } = useOpened();
  const words = text.review;
  const waits = item.state === 'asked' || item.state === 'overdue';
  const about = [
    waits
      ? words.expected(item.dueOn ? showDate(item.dueOn, language) : '')
      : words.deliveredOn(showDate(item.deliveredOn, language)),
    item.open && item.answerBy ? words.answerBy(showDate(item.answerBy, language)) : '',
    item.round > 1 ? words.round(item.round) : '',
  ];
  return (
    <section class="page-card" aria-label={item.label}>
      <div class="item-head">
        <h2>{item.label}</h2>
        <span class={`chip ${tones[item.state]}`}>{item.stateLabel}</span>
      </div>
      <p class="soft">{about.filter(Boolean).join(' · ')}</p>
      {item.comments ? (
        <div class="quote">
          <h3>{item.state === 'approved' ? words.note : words.comments}</h3>
          <p class="lines">{item.comments}</p>
        </div>
      ) : null}
      {item.state === 'approved' ? <p>{words.isApproved}</p> : null}
      {item.state === 'returned' ? <p>{words.isReturned}</p> : null}
      {item.url && !waits ? (
        <p>
          <a class="page-button plain" href={item.url} target="_blank" rel="noopener">
            {words.open}
            <span class="visually-hidden">: {item.label}</span>
          </a>
        </p>
      ) : null}
      {item.open && !item.isShared ? <p class="soft">{words.foreign(mentor)}</p> : null}
      {item.open ? <ReviewAnswer item={item} onAnswered={onAnswered} /> : null}
    </section>
  );
}
