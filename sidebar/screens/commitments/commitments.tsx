// The commitments of every follow-up plan, overdue ones first.
import type { CommitmentLine } from '../../../src/views/commitment-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Filters } from '../../components/filters.tsx';
import { Screen } from '../../components/screen.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { CommitmentCard } from './commitment-card.tsx';

type FilterKey = 'open' | 'overdue' | 'done';

const SHOWN_AT_ONCE = 40;

export function CommitmentsScreen() {
  const { text, go } = useShell();
  const words = text.commitments;
  const [filter, setFilter] = useKept<FilterKey>('filter', 'open');
  const open = useAnswer('listCommitments', { show: 'open' });
  const counts = open.data?.counts;
  const filters = (['open', 'overdue', 'done'] as const).map((key) => ({
    key,
    label: `${words.filters[key]}${counts ? ` ${counts[key]}` : ''}`,
  }));
  return (
    <Screen title={words.title} busy={open.loading}>
      <Answer answer={open}>
        {(list) =>
          list.counts.open + list.counts.done === 0 ? (
            <Empty title={words.none} detail={words.noneDetail}>
              <Button kind="primary" onClick={() => go({ screen: 'advisories' })}>
                {words.seeAdvisories}
              </Button>
            </Empty>
          ) : (
            <>
              <Filters label={words.filterLabel} filters={filters} value={filter} onChange={setFilter} />
              {filter === 'done' ? (
                <Ended />
              ) : filter === 'overdue' ? (
                <Cards items={list.items.filter(({ state }) => state === 'overdue')} none={words.noneOverdue} />
              ) : (
                <Cards items={list.items} none={words.noneOpen} />
              )}
            </>
          )
        }
      </Answer>
    </Screen>
  );
}

function Ended() {
  const { text } = useShell();
  const answer = useAnswer('listCommitments', { show: 'done' });
  return <Answer answer={answer}>{(list) => <Cards items={list.items} none={text.commitments.noneDone} />}</Answer>;
}

function Cards({ items, none }: { items: readonly CommitmentLine[]; none: string }) {
  const { text } = useShell();
  const [shown, setShown] = useKept('shown', SHOWN_AT_ONCE);
  if (items.length === 0) return <Empty title={none} />;
  return (
    <>
      {items.slice(0, shown).map((commitment, index) => (
        <CommitmentCard
          key={commitment.id}
          commitment={commitment}
          advisoryTitle={commitment.advisoryTitle}
          programme={commitment.programme}
          block={commitment.block}
          first={index === 0}
        />
      ))}
      {items.length > shown ? (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{text.seeMore(items.length - shown)}</Button>
      ) : null}
    </>
  );
}
