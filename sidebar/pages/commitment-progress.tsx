// The page of whoever owes an agreement: how far it is, said with a slider and a note.
import { useId, useState } from 'preact/hooks';
import { showDate } from '../../src/calendar/show-date.ts';
import type { CommitmentPage } from '../../src/views/page-views.ts';
import { useOpened } from './opened.ts';
import { Notice, Problem, SendButton, Title } from './page-frame.tsx';
import { useSend } from './send.ts';

const STEP = 5;

export function CommitmentProgress({ page: first }: { page: CommitmentPage }) {
  const { text, language } = useOpened();
  const words = text.commitment;
  const [page, setPage] = useState(first);
  const [saved, setSaved] = useState(0);
  return (
    <>
      <Title kicker={words.kicker} title={page.agreement} detail={words.from(page.advisoryTitle)} />
      {page.cancelled ? (
        <Notice icon="requests" tone="info" title={words.cancelled}>
          <p>{words.cancelledDetail}</p>
        </Notice>
      ) : saved > 0 ? (
        <Notice key={saved} title={page.done ? words.savedDone : words.saved} fresh>
          <p>{page.done ? words.doneDetail : words.savedDetail}</p>
        </Notice>
      ) : page.done ? (
        <Notice title={words.done}>
          <p>{words.doneDetail}</p>
        </Notice>
      ) : null}
      <section class="page-card">
        <h2>{words.hello(page.ownerName)}</h2>
        {page.dueOn ? <p>{words.dueOn(showDate(page.dueOn, language))}</p> : null}
        {page.keyActivity ? (
          <>
            <h3>{words.activities}</h3>
            <p class="lines">{page.keyActivity}</p>
          </>
        ) : null}
        {page.reportedOn ? (
          <>
            <h3>
              {words.last(showDate(page.reportedOn, language))}: {page.progress} %
            </h3>
            {page.progressNote ? <p class="lines">«{page.progressNote}»</p> : null}
          </>
        ) : null}
      </section>
      {page.cancelled ? null : (
        <Report
          key={saved}
          page={page}
          onSaved={(next) => {
            setPage(next);
            setSaved(saved + 1);
            window.scrollTo({ top: 0 });
          }}
        />
      )}
    </>
  );
}

function Report({ page, onSaved }: { page: CommitmentPage; onSaved: (page: CommitmentPage) => void }) {
  const { text } = useOpened();
  const words = text.commitment;
  const id = useId();
  const sending = useSend();
  const [progress, setProgress] = useState(page.progress);
  const [note, setNote] = useState('');
  return (
    <form
      class="page-card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const told = note.trim();
        void sending.run('reportProgress', { progress, ...(told ? { note: told } : {}) }, onSaved);
      }}
    >
      <h2>{words.howFar}</h2>
      <div class="page-field">
        <div class="slider-head">
          <label for={`${id}-progress`}>{words.percent}</label>
          <output for={`${id}-progress`}>{progress} %</output>
        </div>
        <input
          id={`${id}-progress`}
          type="range"
          min={0}
          max={100}
          step={STEP}
          value={progress}
          aria-valuetext={`${progress} %`}
          style={`--share:${progress}%`}
          onInput={(event) => setProgress(Number(event.currentTarget.value))}
        />
      </div>
      <div class="page-field">
        <label for={`${id}-note`}>
          {words.note} <span class="soft">· {text.optional}</span>
        </label>
        <textarea
          id={`${id}-note`}
          rows={4}
          maxLength={4_000}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <Problem text={sending.problem} />
      <div class="page-actions">
        <SendButton busy={sending.busy}>{sending.busy ? text.sending : words.save}</SendButton>
      </div>
    </form>
  );
}
