// What an import did, and the way back.
import type { ImportReport } from '../../../src/views/import-view.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import { Figures } from './import-preview.tsx';
import { ImportedRows } from './imported-rows.tsx';
import { Outside } from './outside.tsx';
import { UndoImport } from './undo-import.tsx';

interface ImportResultProps {
  readonly report: ImportReport;
  readonly outside: readonly string[];
  readonly onAnother: () => void;
}

export function ImportResult({ report, outside, onAnother }: ImportResultProps) {
  const { text, replace } = useShell();
  const words = text.people.import;
  return (
    <>
      <Card title={words.doneTitle} detail={report.summary}>
        <Figures report={report} />
        <div class="actions">
          <Button kind="primary" onClick={() => replace({ screen: 'people' })}>
            {words.seePeople}
          </Button>
          <Button onClick={onAnother}>{words.another}</Button>
        </div>
      </Card>
      <UndoImport onUndone={onAnother} />
      <ImportedRows title={words.skippedTitle} rows={report.skipped} />
      <ImportedRows title={words.incompleteTitle} rows={report.incomplete} />
      <Outside lines={outside} />
    </>
  );
}
