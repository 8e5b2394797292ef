// What an import did.
import type { ImportReport } from '../../../src/views/import-view.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import { Figures } from './import-preview.tsx';
import { ImportedRows } from './imported-rows.tsx';

export function ImportResult({ report, onAnother }: { report: ImportReport; onAnother: () => void }) {
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
      <ImportedRows title={words.skippedTitle} rows={report.skipped} />
      <ImportedRows title={words.incompleteTitle} rows={report.incomplete} />
    </>
  );
}
