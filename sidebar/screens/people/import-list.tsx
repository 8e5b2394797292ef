// Importing a directory: paste, say what each column is, see what would happen, import.
// Every step can be gone back on; nothing is written before the last button.
import { useState } from 'preact/hooks';
import type { ImportReport, MappingProposal } from '../../../src/views/import-view.ts';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useKept } from '../../shell/use-kept.ts';
import { columnsOf, ImportMapping, mappingOf } from './import-mapping.tsx';
import { ImportPaste } from './import-paste.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';

type Step = 'paste' | 'columns' | 'preview' | 'done';
const steps: readonly Step[] = ['paste', 'columns', 'preview'];

export function ImportScreen() {
  const { text } = useShell();
  const words = text.people.import;
  const action = useAction();
  const [step, setStep] = useKept<Step>('step', 'paste');
  const [pasted, setPasted] = useKept('pasted', '');
  const [proposal, setProposal] = useKept<MappingProposal | null>('proposal', null);
  /** Key of the directory's column for each column of the list; '' stays out. */
  const [columns, setColumns] = useKept<readonly string[]>('columns', []);
  const [report, setReport] = useKept<ImportReport | null>('report', null);
  const [options, setOptions] = useState({ updateExisting: false, consent: false });
  const input = (more: typeof options) => ({ text: pasted, mapping: mappingOf(columns), ...more });

  const read = () =>
    void action.run(() => call('proposeMapping', { text: pasted }), {
      next: (found) => {
        setProposal(found);
        setColumns(columnsOf(found));
        setStep('columns');
      },
    });
  const preview = (more = options) =>
    void action.run(() => call('previewImport', input(more)), {
      next: (found) => {
        setOptions(more);
        setReport(found);
        setStep('preview');
      },
    });
  const run = () =>
    void action.run(() => call('importAdvisors', input(options)), {
      done: (result) => result.summary,
      next: (result) => {
        setReport(result);
        setPasted('');
        setStep('done');
      },
    });

  return (
    <Screen title={words.title} busy={action.busy}>
      {step === 'done' ? null : (
        <p class="detail" role="status">
          {words.step(steps.indexOf(step) + 1, steps.length)}
        </p>
      )}
      {step === 'paste' ? <ImportPaste value={pasted} busy={action.busy} onChange={setPasted} onRead={read} /> : null}
      {step === 'columns' && proposal ? (
        <ImportMapping
          proposal={proposal}
          columns={columns}
          busy={action.busy}
          onChange={setColumns}
          onPreview={() => preview()}
          onBack={() => setStep('paste')}
        />
      ) : null}
      {step === 'preview' && report ? (
        <ImportPreview
          report={report}
          options={options}
          busy={action.busy}
          onOptions={preview}
          onRun={run}
          onBack={() => setStep('columns')}
        />
      ) : null}
      {step === 'done' && report ? <ImportResult report={report} onAnother={() => setStep('paste')} /> : null}
    </Screen>
  );
}
