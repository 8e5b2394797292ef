// The page on which a mentor delivers session design and presentation: template, link of her file, what was said about it.
import { useId, useState } from 'preact/hooks';
import { showDate } from '../../src/calendar/show-date.ts';
import type { DeliveryItem, DeliveryPage } from '../../src/views/page-views.ts';
import { useOpened } from './opened.ts';
import { Notice, Problem, SendButton, Title } from './page-frame.tsx';
import { useSend } from './send.ts';

const tones = { asked: 'info', overdue: 'bad', delivered: 'warn', approved: 'ok', returned: 'info' } as const;

export function Delivery({ page: first }: { page: DeliveryPage }) {
  const { text } = useOpened();
  const words = text.delivery;
  const [page, setPage] = useState(first);
  const [received, setReceived] = useState('');
  return (
    <>
      <Title kicker={words.kicker} title={page.title} detail={words.with(page.area)} />
      {received ? <Notice key={received} title={words.delivered(received)} fresh /> : null}
      {page.closed ? <Notice icon="requests" tone="info" title={words.closed} /> : null}
      {page.items.length === 0 && !page.closed ? (
        <Notice icon="document" tone="info" title={words.none}>
          <p>{words.noneDetail}</p>
        </Notice>
      ) : null}
      {page.items.map((item) => (
        <Item
          key={`${item.kind} ${item.round}`}
          item={item}
          onDelivered={(next) => {
            setPage(next);
            setReceived(item.label);
            window.scrollTo({ top: 0 });
          }}
        />
      ))}
    </>
  );
}

function Item({ item, onDelivered }: { item: DeliveryItem; onDelivered: (page: DeliveryPage) => void }) {
  const { text, language } = useOpened();
  const words = text.delivery;
  const [changing, setChanging] = useState(false);
  const waits = item.state === 'asked' || item.state === 'overdue';
  const about = [
    waits && item.dueOn ? words.dueOn(showDate(item.dueOn, language)) : '',
    item.round > 1 ? words.round(item.round) : '',
  ];
  return (
    <section class="page-card" aria-label={item.label}>
      <div class="item-head">
        <h2>{item.label}</h2>
        <span class={`chip ${tones[item.state]}`}>{item.stateLabel}</span>
      </div>
      {about.some(Boolean) ? <p class="soft">{about.filter(Boolean).join(' · ')}</p> : null}
      {item.comments && waits ? (
        <div class="quote">
          <h3>{words.comments}</h3>
          <p class="lines">{item.comments}</p>
        </div>
      ) : null}
      {item.state === 'delivered' ? <p>{words.waiting}</p> : null}
      {item.state === 'approved' ? <p>{words.approved}</p> : null}
      {item.open && waits ? (
        item.template ? (
          <p>
            <a class="page-button plain" href={item.template} target="_blank" rel="noopener">
              {words.template}
              <span class="visually-hidden">: {item.label}</span>
            </a>
          </p>
        ) : (
          <p class="soft">{words.templateMaking}</p>
        )
      ) : null}
      {item.url && !waits ? (
        <p>
          <a href={item.url} target="_blank" rel="noopener">
            {words.seeDelivered}
            <span class="visually-hidden">: {item.label}</span>
          </a>
        </p>
      ) : null}
      {item.open && (waits || changing) ? (
        <LinkForm
          item={item}
          onDelivered={(next) => {
            setChanging(false);
            onDelivered(next);
          }}
        />
      ) : item.open && item.state === 'delivered' ? (
        <SendButton kind="plain" busy={false} onClick={() => setChanging(true)}>
          {words.deliverAgain}
        </SendButton>
      ) : null}
    </section>
  );
}

function LinkForm({ item, onDelivered }: { item: DeliveryItem; onDelivered: (page: DeliveryPage) => void }) {
  const { text } = useOpened();
  const words = text.delivery;
  const id = useId();
  const sending = useSend();
  const [url, setUrl] = useState(item.url);
  const problem = sending.problem;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sending.busy) return;
        if (!/^https:\/\/\S+$/.test(url.trim())) sending.setProblem(words.linkMissing);
        else void sending.run('deliver', { kind: item.kind, url: url.trim() }, onDelivered);
      }}
    >
      <div class="page-field">
        <label for={id}>{words.link}</label>
        <input
          id={id}
          type="url"
          inputMode="url"
          autocomplete="off"
          value={url}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-help${problem ? ` ${id}-problem` : ''}`}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <p class="soft" id={`${id}-help`}>
          {words.linkHelp}
        </p>
        {item.template && url !== item.template ? (
          <button type="button" class="page-link" onClick={() => setUrl(item.template)}>
            {words.useTemplate}
          </button>
        ) : null}
      </div>
      <Problem text={problem} id={`${id}-problem`} />
      <div class="page-actions">
        <SendButton busy={sending.busy}>
          {sending.busy ? text.sending : words.deliver}
          <span class="visually-hidden">: {item.label}</span>
        </SendButton>
      </div>
    </form>
  );
}
