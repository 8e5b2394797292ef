// One block of the page, folded until it is wanted. Once opened it stays drawn, so that nothing typed in it is lost.
import { useRef } from 'preact/hooks';
import { showDate, showShortDate } from '../../../src/calendar/show-date.ts';
import type { BlockView, PartyPage } from '../../../src/views/case-view.ts';
import { Icon } from '../../components/icon.tsx';
import { BlockScreen } from '../../specs/block-screen.tsx';
import { isDrawing } from '../../specs/drawing.ts';
import type { ActOnBlock } from '../../specs/specs-context.ts';
import { useOpened } from '../opened.ts';
import { Problem } from '../page-frame.tsx';

export const headId = (block: string) => `block-${block}`;

interface BlockFoldProps {
  readonly block: BlockView;
  readonly page: PartyPage;
  readonly place: string;
  readonly isOpen: boolean;
  readonly problem: string;
  readonly act: ActOnBlock;
  readonly onToggle: (on: boolean) => void;
  readonly onGoOn: (block: string) => void;
}

export function BlockFold({ block, page, place, isOpen, problem, act, onToggle, onGoOn }: BlockFoldProps) {
  const { text, language } = useOpened();
  const words = text.party;
  const wasOpen = useRef(false);
  wasOpen.current ||= isOpen;
  const isOwed = page.owes.some((owed) => owed.block === block.key);
  const wasOwed = useRef(isOwed);
  wasOwed.current ||= isOwed;
  const [next] = page.owes;
  const body = `${headId(block.key)}-body`;
  return (
    <div class="fold">
      <h4>
        <button
          type="button"
          id={headId(block.key)}
          class="fold-head"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => onToggle(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} size={18} />
          <span class="grow">{block.label}</span>
          <Standing block={block} page={page} />
        </button>
      </h4>
      <div id={body} class="fold-body" hidden={!isOpen}>
        {wasOpen.current ? (
          <>
            {block.help ? <p class="soft">{block.help}</p> : null}
            {isOwed && block.due ? <p class="soft">{words.dueBy(showDate(block.due, language))}</p> : null}
            <BlockScreen block={block} act={act} language={language} place={place} />
            <Problem text={problem} />
            {wasOwed.current && !isOwed && page.end === '' ? (
              <p class="ready">
                <Icon name="done" /> {words.ready}{' '}
                {next ? (
                  <button type="button" class="page-link" onClick={() => onGoOn(next.block)}>
                    {words.goOn(next.blockLabel)}
                  </button>
                ) : (
                  words.allReady
                )}
              </p>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}

/** In a word: whose it is, by when, or since when it is done. */
function Standing({ block, page }: { block: BlockView; page: PartyPage }) {
  const { text, language } = useOpened();
  const words = text.party;
  if (isDrawing(block.screen)) return null;
  const mine = page.owes.find((owed) => owed.block === block.key);
  if (block.state === 'done')
    return (
      <span class="chip ok">{words.done(showShortDate(block.doneOn, language).split(' ').slice(1).join(' '))}</span>
    );
  if (mine) return <span class={`chip ${mine.isLate ? 'bad' : 'info'}`}>{words.yours}</span>;
  const others = [...new Set(block.owes.map(({ roleName }) => roleName))];
  if (others.length > 0) return <span class="chip quiet">{words.theirs(others.join(', '))}</span>;
  return page.end === '' ? <span class="chip quiet">{block.isOptional ? words.optional : words.later}</span> : null;
}
