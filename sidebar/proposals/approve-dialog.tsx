// Before the invitations go out: how many mails, and who is left out. Then the progress, then what came of it.
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { ProgressBar } from '../components/progress-bar.tsx';
import { closeWindow } from '../server.ts';
import { HoldBar } from '../shell/hold-bar.tsx';
import { approvable, type ShownRow } from './choices.ts';
import type { Approval, ApprovalProgress } from './use-approval.ts';
import { useWords } from './words.ts';

interface ApproveProps {
  readonly rows: readonly ShownRow[];
  readonly stale: boolean;
  readonly approval: Approval;
  /** `again` when something may have changed and the plan has to be calculated anew. */
  readonly onClose: (again: boolean) => void;
}

export function ApproveDialog({ rows, stale, approval, onClose }: ApproveProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { progress } = approval;
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const title = !progress
    ? words.confirm.title
    : progress.running
      ? words.sending.title
      : words.result.invited(progress.invited.length);
  return (
    <dialog
      ref={dialog}
      class="approve"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        if (!progress?.running) onClose(progress !== undefined);
      }}
    >
      {progress ? (
        progress.running ? (
          <Sending progress={progress} onStop={approval.stop} />
        ) : (
          <>
            <Result progress={progress} onClose={() => onClose(true)} />
            <HoldBar text={words} />
          </>
        )
      ) : (
        <Confirmation rows={rows} stale={stale} approval={approval} onClose={() => onClose(false)} />
      )}
    </dialog>
  );
}

function Confirmation({ rows, stale, approval, onClose }: Omit<ApproveProps, 'onClose'> & { onClose: () => void }) {
  const words = useWords();
  const ready = approvable(rows);
  const leftOut = rows.filter(({ person, dropped, conflicts }) => person && !dropped && conflicts.length > 0).length;
  const learning = ready.filter(({ person }) => !person.knowsTopic).length;
  const withoutMail = ready.filter(({ person }) => !person.hasMail).map(({ person }) => person.name);
  return (
    <div class="stack">
      <h2 class="title">{words.confirm.title}</h2>
      <p>{words.confirm.mails(ready.length - withoutMail.length)}</p>
      {withoutMail.length > 0 ? <p>{words.confirm.withoutMail(withoutMail.join(', '))}</p> : null}
      {learning > 0 ? <p>{words.confirm.learning(learning)}</p> : null}
      {leftOut > 0 ? <p>{words.confirm.leftOut(leftOut)}</p> : null}
      {stale ? <p>{words.confirm.stale}</p> : null}
      <div class="actions">
        <Button
          kind="primary"
          busy={ready.length === 0}
          onClick={() =>
            approval.start(ready.map(({ row, person }) => ({ request: row.request.id, advisor: person.id })))
          }
        >
          {words.confirm.send(ready.length)}
        </Button>
        <Button onClick={onClose}>{words.confirm.cancel}</Button>
      </div>
    </div>
  );
}

function Sending({ progress, onStop }: { progress: ApprovalProgress; onStop: () => void }) {
  const words = useWords();
  return (
    <div class="stack">
      <h2 class="title">{words.sending.title}</h2>
      <ProgressBar label={words.sending.title} percent={(100 * progress.done) / Math.max(1, progress.all)} />
      <p role="status">{words.sending.progress(progress.done, progress.all)}</p>
      <p class="detail">{progress.stopping ? words.sending.stopping : words.sending.stay}</p>
      <div class="actions">
        <Button busy={progress.stopping} onClick={onStop}>
          {words.sending.stop}
        </Button>
      </div>
    </div>
  );
}

function Result({ progress, onClose }: { progress: ApprovalProgress; onClose: () => void }) {
  const words = useWords();
  const left = progress.all - progress.done;
  return (
    <div class="stack" role="status">
      <h2 class="title">{words.result.invited(progress.invited.length)}</h2>
      {progress.invited.some(({ mailed }) => mailed) ? <p>{words.result.mails}</p> : null}
      {left > 0 && progress.problem === '' ? <p>{words.result.stopped(left)}</p> : null}
      {progress.problem === '' ? null : (
        <p role="alert">{words.result.failed({ count: left, reason: progress.problem ?? words.unreachable })}</p>
      )}
      {progress.refused.length > 0 ? (
        <div>
          <p>{words.result.refused}</p>
          <ul class="bullets">
            {progress.refused.map(({ request, advisor, name, reason }) => (
              <li key={`${request} ${advisor}`}>
                {name} ({request}): {reason}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div class="actions">
        <Button kind="primary" onClick={closeWindow}>
          {words.close}
        </Button>
        <Button onClick={onClose}>{words.result.go}</Button>
      </div>
    </div>
  );
}
