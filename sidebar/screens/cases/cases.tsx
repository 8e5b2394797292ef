// The cases of one way of working: late ones first, each with what comes next and who owes it; ended ones folded away.
// Its figures stand below those that are open.
import type { ComponentChildren } from 'preact';
import type { CaseLine, CaseList } from '../../../src/views/case-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { ScoreBars } from '../../components/bars.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card, CardButton } from '../../components/card.tsx';
import { MoreMenu } from '../../components/more-menu.tsx';
import { ProgrammeSwitch } from '../../components/programme-switch.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { mainProgramme } from '../../shell/routes.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

const SHOWN_AT_ONCE = 40;

export function CasesScreen({ programme }: { programme: string }) {
  const { text, go, programmes } = useShell();
  const answer = useAnswer('listCases', { programme });
  const begin = () => go({ screen: 'newCase', programme });
  return (
    <Screen
      title={mainProgramme(programmes) === '' ? text.nav.advisories : text.nav.cases}
      root
      busy={answer.loading}
      tools={
        <>
          <IconButton icon="search" label={text.search} onClick={() => go({ screen: 'search' })} />
          <MoreMenu />
        </>
      }
    >
      <ProgrammeSwitch current={programme} />
      <Answer answer={answer}>
        {({ items, caseName, directory, figures }) => (
          <Begun items={items} figures={figures} caseName={caseName} onBegin={begin}>
            {directory ? (
              <Button wide onClick={() => go({ screen: 'directory', programme })}>
                {directory}
              </Button>
            ) : null}
          </Begun>
        )}
      </Answer>
    </Screen>
  );
}

interface BegunProps extends Pick<CaseList, 'items' | 'figures'> {
  readonly caseName: string;
  readonly onBegin: () => void;
  /** What else may be done. */
  readonly children: ComponentChildren;
}

function Begun({ items, figures, caseName, onBegin, children }: BegunProps) {
  const words = useShell().text.cases;
  return items.length === 0 ? (
    <>
      <Empty icon="advisories" title={words.none} detail={words.noneDetail}>
        <Button kind="primary" onClick={onBegin}>
          {words.add(caseName)}
        </Button>
      </Empty>
      {children}
    </>
  ) : (
    <>
      <Button wide onClick={onBegin}>
        {words.add(caseName)}
      </Button>
      {children}
      <Lines name="open" items={items.filter(({ end }) => end === '')} />
      <Figures figures={figures} />
      <Ended items={items.filter(({ end }) => end !== '')} />
    </>
  );
}

/** So many of so many, below what there is to do. */
function Figures({ figures }: Pick<CaseList, 'figures'>) {
  if (figures.length === 0) return null;
  return (
    <Card>
      <ScoreBars bars={figures.map(({ label, count, of }) => ({ label, points: count, max: of }))} />
    </Card>
  );
}

function Lines({ name, items }: { name: string; items: readonly CaseLine[] }) {
  const { text } = useShell();
  const [shown, setShown] = useKept(`${name} shown`, SHOWN_AT_ONCE);
  return (
    <>
      {items.slice(0, shown).map((line) => (
        <CaseButton key={line.id} line={line} />
      ))}
      {items.length > shown ? (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{text.seeMore(items.length - shown)}</Button>
      ) : null}
    </>
  );
}

function Ended({ items }: { items: readonly CaseLine[] }) {
  const { text } = useShell();
  const [open, setOpen] = useKept('ended', false);
  if (items.length === 0) return null;
  return open ? (
    <Lines name="over" items={items} />
  ) : (
    <Button onClick={() => setOpen(true)}>{text.cases.ended(items.length)}</Button>
  );
}

function CaseButton({ line }: { line: CaseLine }) {
  const { text, language, go } = useShell();
  const words = text.cases;
  const { id, programme, end, isLate } = line;
  const due = dayLabel(line.due, language);
  const chip =
    end === 'cancelled'
      ? ({ label: words.end.cancelled, tone: 'warn' } as const)
      : end === 'closed'
        ? ({ label: words.end.closed, tone: 'ok' } as const)
        : isLate
          ? ({ label: words.late, tone: 'bad' } as const)
          : line.first
            ? ({ label: line.first, tone: 'info' } as const)
            : null;
  return (
    <CardButton
      title={line.title}
      chip={chip}
      detail={[id, isLate ? line.first : '', line.parties].filter((part) => part !== '').join(' · ')}
      onClick={() => go({ screen: 'case', programme, id })}
    >
      <div class="detail">{words.steps(line.done, line.total)}</div>
      {line.next ? (
        <div class={`next-line ${isLate ? 'late' : ''}`}>
          <span class="grow">{line.next}</span>
          {due ? (
            <span class="when">
              <span class="visually-hidden">{words.until('')}</span>
              {due}
            </span>
          ) : null}
        </div>
      ) : null}
    </CardButton>
  );
}
