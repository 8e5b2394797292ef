// All requests, filtered by what they need.
import type { RequestCard, RequestList } from '../../../src/views/request-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { CardButton } from '../../components/card.tsx';
import { Filters } from '../../components/filters.tsx';
import { MoreMenu } from '../../components/more-menu.tsx';
import { Screen } from '../../components/screen.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

type FilterKey = 'open' | 'new' | 'searching' | 'overdue' | 'closed';

const SHOWN_AT_ONCE = 40;

function belongs(request: RequestCard, filter: FilterKey): boolean {
  switch (filter) {
    case 'open':
      return request.state !== 'closed' && request.state !== 'finished';
    case 'new':
      return request.state === 'new' || request.state === 'toCorrect';
    case 'searching':
      return ['searching', 'invited', 'recruiting'].includes(request.state);
    case 'overdue':
      return request.countdown.phase === 'overdue' || request.countdown.phase === 'warning';
    case 'closed':
      return request.state === 'closed' || request.state === 'finished';
  }
}

export function RequestsScreen({ filter = 'open' }: { filter?: string }) {
  const { text, go } = useShell();
  const answer = useAnswer('listRequests', {});
  return (
    <Screen
      title={text.nav.requests}
      root
      busy={answer.loading}
      tools={
        <>
          <IconButton icon="search" label={text.search} onClick={() => go({ screen: 'search' })} />
          <IconButton icon="plus" label={text.requests.create} onClick={() => go({ screen: 'newRequest' })} />
          <MoreMenu />
        </>
      }
    >
      <Answer answer={answer}>{(list) => <List list={list} first={filter as FilterKey} />}</Answer>
    </Screen>
  );
}

function List({ list, first }: { list: RequestList; first: FilterKey }) {
  const { text, go } = useShell();
  const action = useAction();
  const words = text.requests;
  const [filter, setFilter] = useKept<FilterKey>('filter', first);
  const [shown, setShown] = useKept('shown', SHOWN_AT_ONCE);
  const filters = (['open', 'new', 'searching', 'overdue', 'closed'] as const).map((key) => ({
    key,
    label: `${words.filters[key]} ${list.items.filter((request) => belongs(request, key)).length}`,
  }));
  if (list.items.length === 0) {
    return (
      <Empty icon="requests" title={words.none} detail={words.noneDetail}>
        <Button kind="primary" onClick={() => go({ screen: 'newRequest' })}>
          {words.create}
        </Button>
      </Empty>
    );
  }
  const found = list.items.filter((request) => belongs(request, filter));
  return (
    <>
      <Filters label={words.filterLabel} filters={filters} value={filter} onChange={setFilter} />
      {filter === 'searching' && found.length > 1 ? (
        <Button wide busy={action.busy} onClick={() => void action.run(() => call('openProposals', {}))}>
          {text.menu.proposals}
        </Button>
      ) : null}
      {found.length === 0 ? <Empty title={words.noneHere} /> : null}
      {found.slice(0, shown).map((request) => (
        <CardButton
          key={request.id}
          title={request.title}
          chip={request.chip}
          detail={`${request.id} · ${request.area.name}. ${request.line}`}
          onClick={() => go({ screen: 'request', id: request.id })}
        />
      ))}
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{text.seeMore(found.length - shown)}</Button>
      ) : null}
    </>
  );
}
