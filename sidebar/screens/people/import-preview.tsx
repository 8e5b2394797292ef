// Third step of an import: what would happen, who would be left out and why; then the import itself.
import type { ImportReport } from '../../../src/views/import-view.ts';
import { Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Tick } from '../../components/tick.tsx';
import { useShell } from '../../shell/shell.tsx';
import { ImportedRows } from './imported-rows.tsx';

interface Options {
  readonly updateExisting: boolean;
  readonly consent: boolean;
}

export function ImportPreview({
  report,
  options,
  busy,
  onOptions,
  onRun,
  onBack,
}: {
  report: ImportReport;
  options: Options;
  busy: boolean;
  onOptions: (options: Options) => void;
  onRun: () => void;
  onBack: () => void;
}) {
  const { text } = useShell();
  const words = text.people.import;
  const taken = report.added + report.updated;
  return (
    <>
      <Card title={words.previewTitle}>
        <Figures report={report} />
      </Card>
      {taken === 0 ? <Empty icon="people" title={words.nothing} detail={words.nothingDetail} /> : null}
      <ImportedRows title={words.skippedTitle} rows={report.skipped} />
      <ImportedRows title={words.incompleteTitle} rows={report.incomplete} />
      <Card>
        <Tick
          label={words.updateExisting}
          value={options.updateExisting}
          onChange={(updateExisting) => onOptions({ ...options, updateExisting })}
        />
        <Tick
          label={words.consent}
          value={options.consent}
          onChange={(consent) => onOptions({ ...options, consent })}
        />
      </Card>
      <div class="actions sticky">
        {taken > 0 ? (
          <Button kind="primary" busy={busy} onClick={onRun}>
            {words.run(taken)}
          </Button>
        ) : null}
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </>
  );
}

export function Figures({ report }: { report: ImportReport }) {
  const { text } = useShell();
  const words = text.people.import;
  return (
    <dl class="figures">
      {(
        [
          [words.add, report.added],
          [words.update, report.updated],
          [words.skip, report.skipped.length],
        ] as const
      ).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
