// Importing a directory: paste, say what each column is and who comes in, decide about topics, see what would happen,
// import. Every step can be gone back on; nothing is written before the last button.
import { useMemo, useState } from 'preact/hooks';
import { type CellContext, folded } from '../../../src/define/columns/column.ts';
import { chosenRows, type Mapping } from '../../../src/importing/chosen-rows.ts';
import { outsideRemarks } from '../../../src/importing/list/list-remarks.ts';
import { readList } from '../../../src/importing/list/read-list.ts';
import { proposeMapping } from '../../../src/importing/propose-mapping.ts';
import type { Language } from '../../../src/text/language.ts';
import type { ImportReport, MappingProposal } from '../../../src/views/import-view.ts';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useKept } from '../../shell/use-kept.ts';
import { ImportMapping, proposedMapping } from './import-mapping.tsx';
import { ImportPaste } from './import-paste.tsx';
import { ImportPreview, type Options } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';
import { type Choices, ImportTopics, proposedChoices } from './import-topics.tsx';
import { UndoImport } from './undo-import.tsx';

type Step = 'paste' | 'columns' | 'topics' | 'preview' | 'done';
const nothingMapped: Mapping = { columns: [], filter: null, merged: [] };

export function ImportScreen() {
  const { text, language } = useShell();
  const words = text.people.import;
  const action = useAction();
  const [step, setStep] = useKept<Step>('step', 'paste');
  const [pasted, setPasted] = useKept('pasted', '');
  const [proposal, setProposal] = useKept<MappingProposal | null>('proposal', null);
  const [mapping, setMapping] = useKept<Mapping>('mapping', nothingMapped);
  const [choices, setChoices] = useKept<Choices>('choices', {});
  const [family, setFamily] = useKept('family', '');
  const [report, setReport] = useKept<ImportReport | null>('report', null);
  /** What stayed outside of the list that was imported. */
  const [left, setLeft] = useKept<readonly string[]>('left', []);
  const [options, setOptions] = useState<Options>({ updateExisting: false, withoutEmail: false, consent: false });
  const list = useMemo(() => readList(pasted), [pasted]);
  const outside = outsideRemarks(list, mapping.columns, mapping.filter ?? undefined, words.list);
  const input = (more: Options) => ({
    rows: chosenRows(list, mapping),
    columns: [...mapping.columns],
    topics: choices,
    family,
    ...more,
  });
  const hasTopics = mapping.columns.includes('topics');
  const steps: readonly Step[] = ['paste', 'columns', ...(hasTopics ? (['topics'] as const) : []), 'preview'];

  const read = () =>
    void action.run(() => call('listTopics', { all: true }), {
      next: ({ families }) => {
        const names = families.flatMap(({ items }) => items.map(({ name }) => folded(name)));
        const found = proposeMapping(list, (part) => names.includes(folded(part)), inBrowser(language), words.list);
        setProposal(found);
        setMapping(proposedMapping(found));
        setStep('columns');
      },
    });
  const preview = (more = options, next: Step = 'preview') =>
    void action.run(() => call('previewImport', input(more)), {
      next: (found) => {
        setOptions(more);
        setReport(found);
        setChoices(proposedChoices(found.topics, choices));
        setStep(next === 'topics' && found.topics.length === 0 ? 'preview' : next);
      },
    });
  const run = () =>
    void action.run(() => call('importAdvisors', input(options)), {
      done: (result) => result.summary,
      next: (result) => {
        setReport(result);
        setLeft(outside);
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
      {step === 'paste' ? (
        <>
          <ImportPaste value={pasted} busy={action.busy} onChange={setPasted} onRead={read} />
          <UndoImport />
        </>
      ) : null}
      {step === 'columns' && proposal ? (
        <ImportMapping
          proposal={proposal}
          mapping={mapping}
          busy={action.busy}
          onChange={setMapping}
          onNext={() => preview(options, hasTopics ? 'topics' : 'preview')}
          onBack={() => setStep('paste')}
        />
      ) : null}
      {step === 'topics' && report ? (
        <ImportTopics
          report={report}
          choices={choices}
          family={family}
          busy={action.busy}
          onChange={setChoices}
          onFamily={setFamily}
          onNext={() => preview()}
          onBack={() => setStep('columns')}
        />
      ) : null}
      {step === 'preview' && report ? (
        <ImportPreview
          report={report}
          outside={outside}
          options={options}
          busy={action.busy}
          onOptions={preview}
          onRun={run}
          onBack={() => setStep(report.topics.length > 0 ? 'topics' : 'columns')}
        />
      ) : null}
      {step === 'done' && report ? (
        <ImportResult report={report} outside={left} onAnother={() => setStep('paste')} />
      ) : null}
    </Screen>
  );
}

/** No table has been read here: ids and names are the server's. */
function inBrowser(language: Language): CellContext {
  return { language, nameOf: () => undefined, idOf: () => undefined };
}
