// A session whose list is missing: who came is typed in the row itself, from the totals of the paper list.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AttentionGroup } from '../../../src/views/attention.ts';
import { Button } from '../../components/button.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { Row, RowText } from './row.tsx';
import type { MarkDone } from './use-acts.ts';
import type { DayRow } from './use-done.ts';

interface CountRowProps {
  readonly row: DayRow;
  readonly group: AttentionGroup;
  readonly mark: MarkDone;
  readonly open: boolean;
  /** Whether the cursor goes to the number at once. */
  readonly focused: boolean;
  readonly onOpen: () => void;
  readonly onSaved: () => void;
}

export function CountRow({ row, group, mark, open, focused, onOpen, onSaved }: CountRowProps) {
  const { item } = row;
  if (row.done) return <Row row={row} group={group} mark={mark} />;
  if (open) return <Counting row={row} group={group} mark={mark} focused={focused} onSaved={onSaved} />;
  return (
    <li class="line" data-row>
      <RowText item={item} />
      <Button small stop label={`${item.line.action.label}: ${item.line.title}`} onClick={onOpen}>
        {item.line.action.label}
      </Button>
    </li>
  );
}

function Counting({ row, group, mark, focused, onSaved }: Omit<CountRowProps, 'open' | 'onOpen'>) {
  const { text } = useShell();
  const action = useAction();
  const first = useRef<HTMLInputElement>(null);
  const [attended, setAttended] = useState('');
  const [women, setWomen] = useState('');
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (focused) first.current?.focus();
  }, []);
  const { line } = row.item;
  const save = (event: Event) => {
    event.preventDefault();
    const found =
      attended === '' || women === ''
        ? text.sessions.countsMissing
        : Number(women) > Number(attended)
          ? text.sessions.womenAbove
          : '';
    setProblem(found);
    if (found) return;
    const counts = { attended: Number(attended), women: Number(women) };
    void action.run(() => call('recordAttendance', { session: line.action.target, counts, complete: true }), {
      done: (saved) => text.sessions.savedClosed(saved.attended),
      next: () => {
        mark([row.item], group);
        onSaved();
      },
    });
  };
  const number = (label: string, value: string, change: (value: string) => void, isFirst: boolean) => (
    <label class="line-count">
      <input
        class="input"
        type="text"
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={5}
        value={value}
        {...(isFirst ? { ref: first, 'data-stop': true } : { 'data-beside': true })}
        {...(problem ? { 'aria-invalid': true } : {})}
        onInput={(event) => change(event.currentTarget.value.replace(/\D/g, ''))}
      />
      {label}
    </label>
  );
  return (
    <li class="line counting" data-row>
      <RowText item={row.item} />
      <form class="line-form" noValidate onSubmit={save}>
        {number(text.today.came, attended, setAttended, true)}
        {number(text.today.women, women, setWomen, false)}
        <Button small kind="primary" type="submit" beside busy={action.busy} label={`${text.save}: ${line.title}`}>
          {text.save}
        </Button>
      </form>
      {problem ? (
        <p class="problem-line" role="alert">
          {problem}
        </p>
      ) : null}
    </li>
  );
}
