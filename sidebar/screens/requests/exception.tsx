// Inviting somebody although a rule speaks against it: only with a reason, which is kept with the invitation.
import { useId, useState } from 'preact/hooks';
import type { NamedView } from '../../../src/views/advisory-view.ts';
import { Button } from '../../components/button.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function Exception({ person, request }: { person: NamedView; request: string }) {
  const { text, replace } = useShell();
  const words = text.candidates;
  const id = useId();
  const action = useAction();
  const [open, setOpen] = useState(false);
  const draft = useDraft(`exception ${request} ${person.id}`, '');
  const reason = draft.value;
  if (!open) {
    return (
      <button type="button" class="link-button" onClick={() => setOpen(true)}>
        {words.inviteAnyway}
        <span class="visually-hidden"> {person.name}</span>
      </button>
    );
  }
  return (
    <div class="field">
      <DraftNote draft={draft} />
      <label for={id}>{words.reason}</label>
      <input
        id={id}
        class="input"
        value={reason}
        maxLength={500}
        onInput={(event) => draft.change(event.currentTarget.value)}
      />
      <span class="help">{words.reasonHelp}</span>
      <div class="actions">
        <Button
          kind="primary"
          busy={action.busy}
          onClick={() =>
            void action.run(() => call('inviteAdvisor', { request, advisor: person.id, override: reason }), {
              done: () => words.invited(person.name),
              next: () => {
                draft.clear();
                replace({ screen: 'request', id: request });
              },
            })
          }
        >
          {words.invite}
        </Button>
        <Button
          onClick={() => {
            draft.discard();
            setOpen(false);
          }}
        >
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
