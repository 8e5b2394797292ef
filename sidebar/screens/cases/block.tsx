// One block of a case, filled by the team: drawn as on the pages of those who take part.
import type { BlockInput } from '../../../src/blocks/input.ts';
import type { BlockView } from '../../../src/views/case-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { call } from '../../server.ts';
import { openedBlock } from '../../shell/opened-block.ts';
import { useShell } from '../../shell/shell.tsx';
import { perform, useAction } from '../../shell/use-action.ts';
import { know, refreshAll, useAnswer } from '../../shell/use-answer.ts';
import { BlockScreen } from '../../specs/block-screen.tsx';
import { Suggestions } from './suggestions.tsx';

interface BlockOfCase {
  readonly programme: string;
  readonly id: string;
  readonly block: string;
}

/** @param row to be opened for changing it; '' for none */
export function BlockOfCaseScreen({ programme, id, block: key, row = '' }: BlockOfCase & { readonly row?: string }) {
  const shell = useShell();
  const { text, language } = shell;
  const asked = { programme, case: id };
  const answer = useAnswer('caseDetail', asked);
  const block = answer.data?.stages.flatMap(({ blocks }) => blocks).find((each) => each.key === key);
  const who = [...new Set(block?.owes.map(({ roleName }) => roleName))].join(' · ');
  // The answer brings the case as it stands then: nothing is asked again.
  const act = (input: BlockInput) =>
    perform(shell, () => call('changeBlock', { ...asked, block: key, input }), {
      shows: (result) => know('caseDetail', asked, result.case),
    });
  return (
    <Screen title={block?.label ?? answer.data?.title ?? id} busy={answer.loading} root={openedBlock() !== null}>
      <Answer answer={answer}>
        {({ title }) =>
          block ? (
            <>
              <div>
                <p class="detail">{title}</p>
                {block.help ? <p>{block.help}</p> : null}
                {who ? (
                  <p class={`detail ${block.state === 'overdue' ? 'late' : ''}`}>
                    {text.cases.turnOf(who, dayLabel(block.due, language))}
                  </p>
                ) : null}
              </div>
              {isBroad(block) && openedBlock() === null ? (
                <OpenWide programme={programme} id={id} block={key} title={`${block.label} · ${title}`} />
              ) : null}
              <BlockScreen block={block} act={act} language={language} place={`${programme} ${id}`} opens={row} />
              {block.suggests ? (
                <Suggestions
                  programme={programme}
                  id={id}
                  block={key}
                  label={block.suggests}
                  isWanted={isSeatFreeAgain(block)}
                  act={act}
                />
              ) : null}
            </>
          ) : (
            <Empty title={text.cases.blockGone} detail={text.cases.blockGoneDetail} />
          )
        }
      </Answer>
    </Screen>
  );
}

/** Somebody declined or never answered, and nobody was asked in her place: the next proposals are what is looked for. */
const isSeatFreeAgain = ({ screen }: BlockView) =>
  screen.type === 'rows' && (screen.aside ?? []).length > 0 && screen.rows.length < screen.least;

/** A table of so many columns is hard to read in a narrow panel. */
const MOST_NARROW = 3;

const isBroad = ({ screen }: BlockView) =>
  screen.type === 'agenda' || (screen.type === 'rows' && screen.most !== 1 && screen.fields.length > MOST_NARROW);

function OpenWide(opens: BlockOfCase & { title: string }) {
  const { text } = useShell();
  const action = useAction();
  const open = async () => {
    await call('openBlock', opens);
    // What is filled there is seen here once the person comes back.
    window.addEventListener('focus', refreshAll, { once: true });
  };
  return (
    <div class="actions">
      <Button busy={action.busy} onClick={() => void action.run(open)}>
        {text.cases.openWide}
      </Button>
    </div>
  );
}
