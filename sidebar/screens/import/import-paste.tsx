// First step of an import: the list, pasted or from a CSV file.
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import { decodedFile } from './decode-file.ts';
import { pastedTable } from './pasted-table.ts';

const LARGEST_FILE_BYTES = 2_000_000;

export function ImportPaste({
  value,
  busy,
  onChange,
  onRead,
}: {
  value: string;
  busy: boolean;
  onChange: (value: string) => void;
  onRead: () => void;
}) {
  const { text, say } = useShell();
  const words = text.people.import;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const lines = value.split(/\r?\n/).filter((line) => line.trim() !== '').length;
  const read = () => {
    setMissing(lines === 0);
    if (lines > 0) onRead();
    else area.current?.focus();
  };
  const paste = (event: ClipboardEvent) => {
    const table = pastedTable(event.clipboardData?.getData('text/html') ?? '');
    if (table === undefined || value !== '') return;
    event.preventDefault();
    onChange(table);
  };
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > LARGEST_FILE_BYTES) {
      say({ text: words.fileTooLarge, tone: 'refused' });
      return;
    }
    onChange(decodedFile(await chosen.arrayBuffer()));
  };
  return (
    <Card title={words.pasteTitle} detail={words.pasteAbout}>
      <div class="field spaced">
        <label for={id}>{words.pasteLabel}</label>
        <textarea
          id={id}
          ref={area}
          class="input list-paste"
          rows={9}
          wrap="off"
          spellcheck={false}
          value={value}
          placeholder={words.pasteExample}
          aria-invalid={missing && lines === 0}
          aria-describedby={`${id}-count`}
          onPaste={paste}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        <span class={missing && lines === 0 ? 'problem' : 'help'} id={`${id}-count`} role="status">
          {lines > 0 ? words.rowsPasted(lines) : missing ? words.empty : ''}
        </span>
      </div>
      <input
        ref={file}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={words.openFile}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <div class="actions">
        <Button kind="primary" busy={busy} onClick={read}>
          {words.read}
        </Button>
        <Button onClick={() => file.current?.click()}>{words.openFile}</Button>
      </div>
    </Card>
  );
}
