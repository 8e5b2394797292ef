// Only the two totals of the paper list, when there is no time for names.
import { useState } from 'preact/hooks';
import type { AttendanceSheet } from '../../../src/views/session-view.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';

export function AttendanceCounts({ sheet }: { sheet: AttendanceSheet }) {
  const { text, back } = useShell();
  const words = text.sessions;
  const action = useAction();
  const { recorded, session } = sheet;
  const [attended, setAttended] = useState(recorded.attended > 0 ? String(recorded.attended) : '');
  const [women, setWomen] = useState(recorded.attended > 0 ? String(recorded.women) : '');
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
      next: back,
    });
  };
  const question = { type: 'number' as const, min: 0, max: 10_000 };
  return (
    <form class="card stack" noValidate onSubmit={send}>
      <Field
        spec={{ key: 'attended', label: words.totalPeople, help: words.totalHelp, required: true, question }}
        value={attended}
        onChange={(value) => setAttended(String(value))}
      />
      <Field
        spec={{ key: 'women', label: words.totalWomen, required: true, question }}
        value={women}
        onChange={(value) => setWomen(String(value))}
        {...(problem ? { problem } : {})}
      />
      <Button kind="primary" wide type="submit" busy={action.busy}>
        {words.saveClose}
      </Button>
    </form>
  );
}
