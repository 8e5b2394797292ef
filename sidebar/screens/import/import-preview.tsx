// What an import would do, who and what would be left out and why; then the import itself.
import type { ImportReport } from '../../../src/views/import-view.ts';
import { Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Tick } from '../../components/tick.tsx';
import { useShell } from '../../shell/shell.tsx';
import { ImportedRows } from './imported-rows.tsx';
import { Outside } from './outside.tsx';

export interface Options {
  readonly updateExisting: boolean;
  readonly withoutEmail: boolean;
  readonly consent: boolean;
}

interface ImportPreviewProps {
  readonly report: ImportReport;
  /** What else stays out, in words. */
  readonly outside: readonly string[];
  readonly options: Options;
  readonly busy: boolean;
  readonly onOptions: (options: Options) => void;
  readonly onRun: () => void;
  readonly onBack: () => void;
}

export function ImportPreview({ report, outside, options, busy, onOptions, onRun, onBack }: ImportPreviewProps) {
  const { text } = useShell();
  const words = text.people.import;
  const taken = report.added + report.updated;
  return (
    <>
      <Card title={words.previewTitle}>
        <Figures report={report} />
      </Card>
      {taken === 0 ? <Empty icon="people" title={words.nothing} detail={words.nothingDetail} /> : null}
      <Card>
        {report.withoutEmail > 0 || options.withoutEmail ? (
          <Tick
            label={words.withoutEmail(report.withoutEmail)}
            help={words.withoutEmailHelp}
            value={options.withoutEmail}
            onChange={(withoutEmail) => onOptions({ ...options, withoutEmail })}
          />
        ) : null}
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
      <ImportedRows title={words.skippedTitle} rows={report.skipped} />
      <ImportedRows title={words.incompleteTitle} rows={report.incomplete} />
      <Outside lines={outside} />
      <div class="actions sticky">
        {taken > 0 ? (
          <Button kind="primary" busy={busy} onClick={onRun}>
            {words.run(taken)}
          </Button>
        ) : null}
        <Button onClick={onBack}>{words.goBack}</Button>
      </div>
    </>
  );
}

export function Figures({ report }: { report: ImportReport }) {
  const { text } = useShell();
  const words = text.people.import;
  const figures: readonly (readonly [string, number])[] = [
    [words.add, report.added],
    [words.update, report.updated],
    [words.skip, report.skipped.length],
    ...(report.newTopics > 0 ? [[words.newTopics, report.newTopics] as const] : []),
  ];
  return (
    <dl class={figures.length > 3 ? 'figures pairs' : 'figures'}>
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
