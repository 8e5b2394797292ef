// The words of the report, which no figure can say, and making the report itself.
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { Sections } from '../../specs/sections.tsx';
import { DocumentRows } from '../documents/document-rows.tsx';
import { OwnBlock, useOwnBlock } from './own-block.tsx';

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
  const { text, back, say } = useShell();
  const words = text.advisories;
  const action = useAction();
  const own = useOwnBlock(advisory.id, 'report-texts');
  const made = advisory.documents.filter((document) => document.kind === 'advisory-report');
  const make = async () => {
    // Two wrote the same text, or it could not be saved: the report would go out without what stands here.
    if (await own.hasUnsaved()) return say({ text: words.textsUnsaved, tone: 'refused' });
    await action.run(() => call('makeAdvisoryReport', { advisory: advisory.id }), {
      done: ({ version }) => words.reportMade(version),
      next: back,
    });
  };
  return (
    <>
      <Card title={advisory.title} detail={`${advisory.id} · ${advisory.area.name} · ${advisory.advisor.name}`}>
        <p class="detail spaced">{words.reportAbout}</p>
      </Card>
      <div class="card stack">
        <OwnBlock own={own}>
          <Sections spec={advisory.reportTexts} />
        </OwnBlock>
        <Button kind="primary" wide busy={action.busy} onClick={() => void make()}>
          {made.length > 0 ? words.makeReportAgain : words.makeReport}
        </Button>
      </div>
      {made.length > 0 ? <DocumentRows documents={made} /> : null}
    </>
  );
}
