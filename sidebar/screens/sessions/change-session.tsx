// Changing a session, which moves it in everybody's calendar; cancelling it, and taking it up again.
import { useState } from 'preact/hooks';
import { sessions } from '../../../src/tables/sessions.ts';
import type { SessionDetail } from '../../../src/views/session-view.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmWithReason } from '../../components/confirm-with-reason.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { WayBack } from '../../components/way-back.tsx';
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
  return (
    <ConfirmWithReason
      label={words.cancel}
      sure={words.cancelSure}
      keep={words.keep}
      busy={action.busy}
      draft={`cancel-session ${id}`}
      field={{ column: sessions.columns.notes, required: true, label: words.cancelReason }}
      onConfirm={(said, leave) =>
        void action.run(() => call('cancelSession', { session: id, ...said }), { done: words.cancelled, next: leave })
      }
    />
  );
}

/** The way back, where the cancellation stands. */
export function ResumeSession({ id }: { id: string }) {
  const { text } = useShell();
  const words = text.sessions;
  const action = useAction();
  return (
    <WayBack
      about={words.resumeAbout}
      label={words.resume}
      busy={action.busy}
      onClick={() => void action.run(() => call('resumeSession', { session: id }), { done: () => words.resumed })}
    />
  );
}
