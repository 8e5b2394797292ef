// Changing a session, which moves it in everybody's calendar, and cancelling it, which cannot be undone.
import { useState } from 'preact/hooks';
import { sessions } from '../../../src/tables/sessions.ts';
import type { SessionDetail } from '../../../src/views/session-view.ts';
import { Button } from '../../components/button.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { isComplete, SessionFields, sessionInput, type TypedSession } from './session-fields.tsx';

export function ChangeSession({ session, onDone }: { session: SessionDetail; onDone: () => void }) {
  const { text } = useShell();
  const words = text.sessions;
  const action = useAction();
  const [before] = useState<TypedSession>(() => ({
    startsAt: session.startsAt,
    hours: String(session.hours),
    modality: session.modality,
    place: session.place,
    title: session.title,
    enrolled: session.enrolled === null ? '' : String(session.enrolled),
    notes: session.notes,
  }));
  const draft = useDraft(`session ${session.id}`, before);
  const typed = draft.value;
  const leave = () => {
    draft.clear();
    onDone();
  };
  const [tried, setTried] = useState(false);
  const save = (values: TypedSession) =>
    call('saveSession', { advisory: session.advisory.id, session: session.id, values: sessionInput(values) });
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!isComplete(typed)) return;
    void action.run(() => save(typed), {
      done: ({ hints }) => [words.changed, ...hints].join(' '),
      undo: () => save(before),
      next: leave,
    });
  };
  return (
    <form class="card stack" noValidate onSubmit={send}>
      <p class="detail">{words.changeAbout}</p>
      <DraftNote draft={draft} />
      <SessionFields session={typed} tried={tried} whole onChange={draft.change} />
      <div class="actions">
        <Button kind="primary" type="submit" busy={action.busy}>
          {text.save}
        </Button>
        <Button onClick={leave}>{text.cancel}</Button>
      </div>
    </form>
  );
}

export function CancelSession({ id }: { id: string }) {
  const { text } = useShell();
  const words = text.sessions;
  const action = useAction();
  const draft = useDraft(`cancel-session ${id}`, '');
  const reason = draft.value;
  return (
    <Confirm
      label={words.cancel}
      sure={words.cancelSure}
      keep={words.keep}
      busy={action.busy}
      onConfirm={() =>
        void action.run(() => call('cancelSession', { session: id, ...(reason ? { reason } : {}) }), {
          done: words.cancelled,
          next: draft.clear,
        })
      }
    >
      <DraftNote draft={draft} />
      <ColumnField
        name="reason"
        column={{ ...sessions.columns.notes, required: true }}
        label={words.cancelReason}
        value={reason}
        onChange={draft.change}
      />
    </Confirm>
  );
}

/** The way back, where the cancellation stands. */
export function ResumeSession({ id }: { id: string }) {
  const { text } = useShell();
  const words = text.sessions;
  const action = useAction();
  return (
    <>
      <p class="detail spaced">{words.resumeAbout}</p>
      <div class="actions">
        <Button
          busy={action.busy}
          onClick={() => void action.run(() => call('resumeSession', { session: id }), { done: () => words.resumed })}
        >
          {words.resume}
        </Button>
      </div>
    </>
  );
}
