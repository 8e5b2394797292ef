// What somebody has to do: the most urgent thing large, with its day and the way to it; the others below.
import { showLongDate, showShortDate } from '../../../src/calendar/show-date.ts';
import type { OwedView, PartyPage } from '../../../src/views/case-view.ts';
import { useOpened } from '../opened.ts';
import { Notice, SendButton } from '../page-frame.tsx';

export function NextTask({
  page,
  next,
  onOpen,
}: {
  page: PartyPage;
  next: OwedView | undefined;
  onOpen: (block: string) => void;
}) {
  const { text, language } = useOpened();
  const words = text.party;
  const blocks = page.stages.flatMap((stage) => stage.blocks);
  if (!next) {
    const waiting = blocks.find(({ owes }) => owes.length > 0);
    const who = [...new Set(waiting?.owes.map(({ roleName }) => roleName))].join(', ');
    return (
      <Notice title={words.nothing}>
        {waiting ? <p>{words.waitsFor({ block: waiting.label, who })}</p> : null}
        <p>{words.nothingDetail}</p>
      </Notice>
    );
  }
  const type = blocks.find(({ key }) => key === next.block)?.screen.type ?? 'document';
  const day = next.due === '' ? '' : showLongDate(next.due, language);
  return (
    <section class="page-card next-task" aria-label={words.next}>
      <p class="kicker">{words.next}</p>
      <h2>{next.blockLabel}</h2>
      {next.missing ? <p>{next.missing}</p> : null}
      {day ? <p class={next.isLate ? 'late' : ''}>{next.isLate ? words.wasDue(day) : words.dueBy(day)}</p> : null}
      <SendButton busy={false} onClick={() => onOpen(next.block)}>
        {words.open[type]}
        <span class="visually-hidden">: {next.blockLabel}</span>
      </SendButton>
    </section>
  );
}

export function AlsoOwed({ owes, onOpen }: { owes: readonly OwedView[]; onOpen: (block: string) => void }) {
  const { text, language } = useOpened();
  const words = text.party;
  return (
    <section class="page-card">
      <h2>{words.alsoYours}</h2>
      <ul class="also-owed">
        {owes.map(({ block, blockLabel, missing, due, isLate }) => {
          const day = due === '' ? '' : showShortDate(due, language);
          return (
            <li key={block}>
              <button type="button" class="page-link" onClick={() => onOpen(block)}>
                {blockLabel}
              </button>
              <p class="soft">
                {missing}
                {missing && day ? ' · ' : ''}
                {day ? <span class={isLate ? 'late' : ''}>{isLate ? words.late(day) : words.due(day)}</span> : null}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
