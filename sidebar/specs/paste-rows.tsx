// Pasting rows from a sheet: what was read is counted, and what does not fit is said, before anything is added.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RowsSpec } from '../../src/blocks/screen.ts';
import { Button } from '../components/button.tsx';
import { readPasted } from './pasted-rows.ts';
import { useSpecs } from './specs-context.ts';

const MOST_PROBLEMS = 5;

export function PasteRows({
  spec,
  onClose,
}: {
  spec: Pick<RowsSpec, 'fields' | 'rows' | 'most'>;
  onClose: () => void;
}) {
  const { text, act, tell } = useSpecs();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [pasted, setPasted] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const { rows, columns, problems } = readPasted(pasted, spec.fields, spec.most - spec.rows.length, text);
  const names = spec.fields.filter(({ readOnly, isLater }) => !readOnly && !isLater).map(({ label }) => label);
  const canAdd = rows.length > 0 && problems.length === 0;
  const add = async () => {
    if (busy || !canAdd) return;
    setBusy(true);
    const saved = await act({ act: 'addRows', rows: rows.map((row) => ({ ...row })) });
    setBusy(false);
    if (saved === null) return;
    tell(text.saved);
    onClose();
  };
  return (
    <div class="row-form stack">
      <div class="field long">
        <label for={id}>{text.pasteField}</label>
        <textarea
          ref={field}
          id={id}
          class="input"
          rows={4}
          value={pasted}
          aria-describedby={`${id}-help ${id}-read`}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <span class="help" id={`${id}-help`}>
          {text.pasteHelp(names.join(', '))}
        </span>
      </div>
      <div id={`${id}-read`} role="status">
        {rows.length > 0 ? <p>{text.pasteReady(rows.length, columns)}</p> : null}
        {problems.length > 0 ? (
          <ul class="paste-problems">
            {problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
            {problems.length > MOST_PROBLEMS ? <li>{text.pasteMore(problems.length - MOST_PROBLEMS)}</li> : null}
          </ul>
        ) : null}
      </div>
      <div class="actions">
        {canAdd ? (
          <Button kind="primary" busy={busy} onClick={() => void add()}>
            {busy ? text.saving : text.pasteAdd(rows.length)}
          </Button>
        ) : null}
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </div>
  );
}
