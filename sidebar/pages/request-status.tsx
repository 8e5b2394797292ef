// The page on which an area follows its request: what happens next, who acts, and what it asked for.
import { showDate } from '../../src/calendar/show-date.ts';
import type { RequestPage, StatusStep } from '../../src/views/request-page-view.ts';
import { Icon } from '../components/icon.tsx';
import { dayLabel } from '../components/short-date.ts';
import { useOpened } from './opened.ts';
import { Facts, Notice, Title } from './page-frame.tsx';

export function RequestStatus({ page }: { page: RequestPage }) {
  const { text, language } = useOpened();
  const words = text.request;
  const covered = page.mentors.length > 0 && !page.closed;
  const steps = page.closed ? page.steps.filter(({ state }) => state === 'done') : page.steps;
  const waits = page.toCorrect.length > 0 && !page.closed;
  return (
    <>
      <Title
        kicker={`${words.kicker} ${page.id}`}
        title={page.title}
        detail={`${page.area} · ${words.received(showDate(page.receivedOn, language))}`}
      />
      {waits ? (
        <Notice icon="requests" tone="warn" title={words.toCorrect}>
          <p>{words.toCorrectDetail}</p>
          <ul class="page-list">
            {page.toCorrect.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice icon={covered ? 'done' : 'requests'} tone={covered ? 'ok' : 'info'} title={page.stateLabel}>
          <p>{page.message}</p>
        </Notice>
      )}
      {page.toReview.map(({ url, label }) => (
        <section class="page-card" key={url}>
          <h2>{words.toReview}</h2>
          <p>{words.toReviewDetail}</p>
          <p class="soft">{label}</p>
          <p>
            <a class="page-button primary" href={url} target="_blank" rel="noopener">
              {words.review}
            </a>
          </p>
        </section>
      ))}
      {page.mentors.length > 0 ? (
        <section class="page-card">
          <h2>{words.mentors(page.mentors.length)}</h2>
          {page.mentors.map((mentor) => (
            <p key={mentor}>{mentor}</p>
          ))}
          {page.toSettle.map((sentence) => (
            <p class="soft" key={sentence}>
              {sentence}
            </p>
          ))}
        </section>
      ) : null}
      <section class="page-card">
        <h2>{words.path}</h2>
        <ol class="page-steps">
          {steps.map((step) => (
            <Step key={step.key} step={step} />
          ))}
        </ol>
      </section>
      <section class="page-card">
        <h2>{words.about}</h2>
        <Facts facts={page.facts} />
      </section>
    </>
  );
}

function Step({ step }: { step: StatusStep }) {
  const { text, language } = useOpened();
  const acts = step.state === 'now' || step.state === 'overdue';
  const about = [step.state === 'done' ? '' : step.detail, acts ? text.request.whoActs(step.who) : ''];
  return (
    <li class={step.state}>
      <span class="dot">{step.state === 'done' ? <Icon name="check" size={14} /> : null}</span>
      <span class="grow">
        <span class="name">{step.label}</span>
        <span class="visually-hidden"> ({text.states[step.state]})</span>
        {about.some(Boolean) ? (
          <span class="soft block">{about.filter(Boolean).join(about[0]?.endsWith('.') ? ' ' : ' · ')}</span>
        ) : null}
      </span>
      <span class="when">{dayLabel(step.on, language)}</span>
    </li>
  );
}
