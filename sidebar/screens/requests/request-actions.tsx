// What can be done with a request now: one main action, the others behind it.
import { useState } from 'preact/hooks';
import type { RequestAction, RequestDetail } from '../../../src/views/request-view.ts';
import { Button } from '../../components/button.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

type CloseReason = 'withdrawn' | 'duplicate' | 'notFeasible';

export function RequestActions({ request, onEdit }: { request: RequestDetail; onEdit: () => void }) {
  const { text, go } = useShell();
  const words = text.requests;
  const action = useAction();
  const [closing, setClosing] = useState(false);
  const id = request.id;
  const start: Readonly<Record<RequestAction, () => void>> = {
    reviewRequest: () =>
      void action.run(() => call('reviewRequest', { request: id }), {
        done: words.reviewed,
        next: () => go({ screen: 'candidates', id }),
      }),
    askCorrection: () => void action.run(() => call('askCorrection', { request: id }), { done: words.correctionAsked }),
    candidates: () => go({ screen: 'candidates', id }),
    openRecruiting: () =>
      void action.run(() => call('openRecruiting', { request: id }), {
        done: words.recruitingOpened,
        undo: () => call('closeRecruiting', { request: id }),
        next: () => go({ screen: 'callForMentors', ...(request.topic.id ? { topic: request.topic.id } : {}) }),
      }),
    closeRecruiting: () =>
      void action.run(() => call('closeRecruiting', { request: id }), { done: words.recruitingClosed }),
    closeRequest: () => setClosing(true),
    reopenRequest: () => void action.run(() => call('reopenRequest', { request: id }), { done: words.reopened }),
  };
  const others = request.actions.filter((name) => name !== request.action);
  if (closing) return <Close request={id} onCancel={() => setClosing(false)} />;
  return (
    <div class="actions">
      {request.action ? (
        <Button kind="primary" wide busy={action.busy} onClick={start[request.action]}>
          {words.actions[request.action]}
        </Button>
      ) : null}
      {others
        .filter((name) => name !== 'closeRequest')
        .map((name) => (
          <Button key={name} busy={action.busy} onClick={start[name]}>
            {words.actions[name]}
          </Button>
        ))}
      <Button onClick={onEdit}>{text.edit}</Button>
      {others.includes('closeRequest') ? (
        <Button kind="danger" busy={action.busy} onClick={start.closeRequest}>
          {words.actions.closeRequest}
        </Button>
      ) : null}
    </div>
  );
}

/** Why it is closed; closing can be undone. */
function Close({ request, onCancel }: { request: string; onCancel: () => void }) {
  const { text } = useShell();
  const words = text.requests;
  const action = useAction();
  const close = (reason: CloseReason) =>
    void action.run(() => call('closeRequest', { request, reason }), {
      done: words.closed,
      undo: () => call('reopenRequest', { request }),
      next: onCancel,
    });
  return (
    <div class="stack group">
      <p class="title">{words.whyClose}</p>
      {(['withdrawn', 'duplicate', 'notFeasible'] as const).map((reason) => (
        <Button key={reason} wide busy={action.busy} onClick={() => close(reason)}>
          {words.closeReasons[reason]}
        </Button>
      ))}
      <Button onClick={onCancel}>{text.cancel}</Button>
    </div>
  );
}
