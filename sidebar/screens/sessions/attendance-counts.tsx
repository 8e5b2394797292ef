// Only the two totals of the paper list, when there is no time for names.
import { useState } from 'preact/hooks';
import type { AttendanceSheet } from '../../../src/views/session-view.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function AttendanceCounts({ sheet }: { sheet: AttendanceSheet }) {
  const { text, back } = useShell();
  const words = text.sessions;
  const action = useAction();
  const { recorded, session } = sheet;
  const draft = useDraft(`counts ${session.id}`, {
    attended: recorded.attended > 0 ? String(recorded.attended) : '',
    women: recorded.attended > 0 ? String(recorded.women) : '',
  });
  const { attended, women } = draft.value;
  const [problem, setProblem] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    const found =
      attended === '' || women === '' ? words.countsMissing : Number(women) > Number(attended) ? words.womenAbove : '';
    setProblem(found);
    if (found) return;
    const counts = { attended: Number(attended), women: Number(women) };
    void action.run(() => call('recordAttendance', { session: session.id, counts, complete: true }), {
      done: (saved) => words.savedClosed(saved.attended),
      undo: ({ undo }) => call('correctAttendance', undo),
      next: () => {
        draft.clear();
        back();
      },
    });
  };
  const question = { type: 'number' as const, min: 0, max: 10_000 };
  return (
    <form class="card stack" noValidate onSubmit={send}>
      <DraftNote draft={draft} />
      <Field
        spec={{ key: 'attended', label: words.totalPeople, help: words.totalHelp, required: true, question }}
        value={attended}
        onChange={(value) => draft.change({ attended: String(value), women })}
      />
      <Field
        spec={{ key: 'women', label: words.totalWomen, required: true, question }}
        value={women}
        onChange={(value) => draft.change({ attended, women: String(value) })}
        {...(problem ? { problem } : {})}
      />
      <Button kind="primary" wide type="submit" busy={action.busy}>
        {words.saveClose}
      </Button>
    </form>
  );
}
