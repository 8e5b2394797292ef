// The words of the report, which no figure can say, and making the report itself.
import { useState } from 'preact/hooks';
import { advisories } from '../../../src/tables/advisories.ts';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ColumnField } from '../../components/column-field.tsx';
import { Screen } from '../../components/screen.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { DocumentRows } from '../documents/document-rows.tsx';

const fields = ['achieved', 'pendingTopics', 'recommendations'] as const;

export function ReportScreen({ id }: { id: string }) {
  const { text } = useShell();
  const answer = useAnswer('advisoryDetail', { advisory: id });
  return (
    <Screen title={text.advisories.report} busy={answer.loading}>
      <Answer answer={answer}>{(advisory) => <Report advisory={advisory} />}</Answer>
    </Screen>
  );
}

function Report({ advisory }: { advisory: AdvisoryDetail }) {
  const { text, back } = useShell();
  const words = text.advisories;
  const action = useAction();
  const [saved, setSaved] = useState(advisory.report);
  const draft = useDraft(`report ${advisory.id}`, advisory.report);
  const typed = draft.value;
  const changed = fields.some((field) => typed[field] !== saved[field]);
  const made = advisory.documents.filter((document) => document.kind === 'advisory-report');
  const save = async (texts: typeof typed) => {
    const result = await call('saveReportTexts', { advisory: advisory.id, ...texts });
    setSaved(texts);
    draft.clear();
    return result;
  };
  const make = async () => {
    if (changed) await save(typed);
    return call('makeAdvisoryReport', { advisory: advisory.id });
  };
  return (
    <>
      <Card title={advisory.title} detail={`${advisory.id} · ${advisory.area.name} · ${advisory.advisor.name}`}>
        <p class="detail spaced">{words.reportAbout}</p>
      </Card>
      <form
        class="card stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void action.run(make, { done: ({ version }) => words.reportMade(version), next: back });
        }}
      >
        <DraftNote draft={draft} />
        {fields.map((field) => (
          <ColumnField
            key={field}
            name={field}
            column={advisories.columns[field]}
            value={typed[field]}
            onChange={(value) => draft.change({ ...typed, [field]: value })}
          />
        ))}
        <Button kind="primary" wide type="submit" busy={action.busy}>
          {made.length > 0 ? words.makeReportAgain : words.makeReport}
        </Button>
        {changed ? (
          <Button
            wide
            busy={action.busy}
            onClick={() => {
              const before = saved;
              void action.run(() => save(typed), { done: text.saved, undo: () => save(before) });
            }}
          >
            {words.saveTexts}
          </Button>
        ) : null}
      </form>
      {made.length > 0 ? <DocumentRows documents={made} /> : null}
    </>
  );
}
