// All advisories: those under way with their next step and who owes it, those that are late, those that are over.
import type { AdvisoryCard } from '../../../src/views/advisory-view.ts';
import type { Chip } from '../../../src/views/attention.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { CardButton } from '../../components/card.tsx';
import { Filters } from '../../components/filters.tsx';
import { MoreMenu } from '../../components/more-menu.tsx';
import { ProgrammeSwitch } from '../../components/programme-switch.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

type FilterKey = 'open' | 'late' | 'closed';

const SHOWN_AT_ONCE = 40;

export function AdvisoriesScreen() {
  const { text, go } = useShell();
  const words = text.advisories;
  const [filter, setFilter] = useKept<FilterKey>('filter', 'open');
  const open = useAnswer('listAdvisories', { show: 'open' });
  const counts = open.data?.counts;
  const numbers = counts && { open: counts.open, late: counts.overdue, closed: counts.closed };
  const filters = (['open', 'late', 'closed'] as const).map((key) => ({
    key,
    label: `${words.filters[key]}${numbers ? ` ${numbers[key]}` : ''}`,
  }));
  return (
    <Screen
      title={text.nav.advisories}
      root
      busy={open.loading}
      tools={
        <>
          <IconButton icon="search" label={text.search} onClick={() => go({ screen: 'search' })} />
          <IconButton icon="calendar" label={words.upcoming} onClick={() => go({ screen: 'sessions' })} />
          <MoreMenu />
        </>
      }
    >
      <ProgrammeSwitch current="" />
      <Answer answer={open}>
        {(list) =>
          list.counts.open + list.counts.closed === 0 ? (
            <Empty icon="advisories" title={words.none} detail={words.noneDetail}>
              <Button kind="primary" onClick={() => go({ screen: 'requests' })}>
                {words.seeRequests}
              </Button>
            </Empty>
          ) : (
            <>
              <Filters label={words.filterLabel} filters={filters} value={filter} onChange={setFilter} />
              {filter === 'closed' ? (
                <Closed />
              ) : (
                <Cards
                  key={filter}
                  items={filter === 'late' ? list.items.filter((card) => card.overdue > 0) : list.items}
                  none={filter === 'late' ? words.noneLate : words.none}
                />
              )}
            </>
          )
        }
      </Answer>
    </Screen>
  );
}

function Closed() {
  const { text } = useShell();
  const answer = useAnswer('listAdvisories', { show: 'closed' });
  return <Answer answer={answer}>{(list) => <Cards items={list.items} none={text.advisories.noneClosed} />}</Answer>;
}

function Cards({ items, none }: { items: readonly AdvisoryCard[]; none: string }) {
  const { text } = useShell();
  const [shown, setShown] = useKept('shown', SHOWN_AT_ONCE);
  if (items.length === 0) return <Empty title={none} />;
  return (
    <>
      {items.slice(0, shown).map((advisory) => (
        <AdvisoryButton key={advisory.id} advisory={advisory} />
      ))}
      {items.length > shown ? (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{text.seeMore(items.length - shown)}</Button>
      ) : null}
    </>
  );
}

function AdvisoryButton({ advisory }: { advisory: AdvisoryCard }) {
  const { text, language, go } = useShell();
  const words = text.advisories;
  const { next } = advisory;
  const due = next?.dueOn ? dayLabel(next.dueOn, language) : '';
  return (
    <CardButton
      title={advisory.title}
      chip={chipOf(advisory)}
      detail={`${advisory.id} · ${advisory.area.name} · ${advisory.advisor.name}`}
      onClick={() => go({ screen: 'advisory', id: advisory.id })}
    >
      <div class="detail">{words.held(advisory.sessionsHeld, advisory.sessionsPlanned)}</div>
      {next ? (
        <div class={`next-line ${next.state === 'overdue' ? 'late' : ''}`}>
          <span class="grow">
            {words.next(next.label)}
            {next.ownerName ? <span class="detail"> · {next.ownerName}</span> : null}
          </span>
          {due ? (
            <span class="when">
              <span class="visually-hidden">{words.due('')}</span>
              {due}
            </span>
          ) : null}
        </div>
      ) : null}
    </CardButton>
  );
}

/** Where it stands, in the colour of how urgent it is. */
export function chipOf(advisory: Pick<AdvisoryCard, 'state' | 'stateLabel' | 'overdue'>): Chip {
  const tone =
    advisory.state === 'closed'
      ? 'ok'
      : advisory.state === 'cancelled'
        ? 'warn'
        : advisory.overdue > 0
          ? 'bad'
          : 'info';
  return { label: advisory.stateLabel, tone };
}
