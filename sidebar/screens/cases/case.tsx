// One case: whose turn it is, its stages with every block, the people with their pages, and its end.
import type { CaseView } from '../../../src/views/case-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Head } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { ShowInSheet } from '../../components/show-in-sheet.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { CaseEnding } from './ending.tsx';
import { Owed } from './owed.tsx';
import { Parties } from './parties.tsx';
import { Stages } from './stages.tsx';

export function CaseScreen({ programme, id }: { programme: string; id: string }) {
  const answer = useAnswer('caseDetail', { programme, case: id });
  return (
    <Screen title={answer.data?.title ?? id} busy={answer.loading} tools={<ShowInSheet table="advisories" id={id} />}>
      <Answer answer={answer}>
        {(view) => (
          <>
            <About view={view} />
            <Owed view={view} />
            <Stages view={view} />
            <Parties view={view} />
            <CaseEnding view={view} />
          </>
        )}
      </Answer>
    </Screen>
  );
}

function About({ view }: { view: CaseView }) {
  const { text, language, go } = useShell();
  const words = text.cases;
  const { end, endedOn, reason } = view;
  const day = dayLabel(endedOn, language);
  return (
    <div class="card appear">
      <Head
        quiet
        chip={
          end === ''
            ? { label: words.steps(view.done, view.total), tone: 'info' }
            : { label: words.end[end], tone: end === 'closed' ? 'ok' : 'warn' }
        }
      >
        {view.id} · {view.label}
      </Head>
      {view.parties ? <p class="title">{view.parties}</p> : null}
      {end === '' ? null : (
        <p class="detail">{end === 'closed' ? words.closedOn(day) : words.cancelledOn(day, reason)}</p>
      )}
      {view.related.length > 0 ? (
        <div class="actions">
          {view.related.map(({ is, programme, case: id, title }) => (
            <Button key={id} onClick={() => go({ screen: 'case', programme, id })}>
              {is === 'before' ? words.follows(title) : words.followedBy(title)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
