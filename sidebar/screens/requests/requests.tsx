// All requests, filtered by what they need. The server filters and counts.
import { useRef } from 'preact/hooks';
import type { RequestList } from '../../../src/views/request-view.ts';
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

const filterKeys = ['open', 'new', 'searching', 'pressing', 'accompanied', 'closed'] as const;
type FilterKey = (typeof filterKeys)[number];

const SHOWN_AT_ONCE = 40;

export function RequestsScreen({ filter = 'open' }: { filter?: string }) {
  const { text, go } = useShell();
  const [show, setShow] = useKept<FilterKey>('filter', filterKeys.find((key) => key === filter) ?? 'open');
  const answer = useAnswer('listRequests', { show });
  // The counts are those of the last answer while the requests of another filter are on their way.
  const counts = useRef<RequestList['counts'] | null>(null);
  if (answer.data) counts.current = answer.data.counts;
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
      {counts.current && counts.current.all > 0 ? (
        <Counts counts={counts.current} show={show} onShow={setShow} />
      ) : null}
      <Answer answer={answer}>
        {(list) => (list.counts.all === 0 ? <Nothing /> : <List list={list} show={show} />)}
      </Answer>
    </Screen>
  );
}

function Counts({
  counts,
  show,
  onShow,
}: {
  counts: RequestList['counts'];
  show: FilterKey;
  onShow: (show: FilterKey) => void;
}) {
  const { text, go } = useShell();
  const words = text.requests;
  return (
    <>
      <Filters
        label={words.filterLabel}
        filters={filterKeys.map((key) => ({ key, label: `${words.filters[key]} ${counts[key]}` }))}
        value={show}
        onChange={onShow}
      />
      <div class="quick-links">
        <button type="button" class="link-button" onClick={() => go({ screen: 'forms' })}>
          {text.requests.shareForm}
        </button>
      </div>
    </>
  );
}

function Nothing() {
  const { text, go } = useShell();
  const words = text.requests;
  return (
    <Empty icon="requests" title={words.none} detail={words.noneDetail}>
      <Button kind="primary" onClick={() => go({ screen: 'forms' })}>
        {text.requests.shareForm}
      </Button>
      <Button onClick={() => go({ screen: 'newRequest' })}>{words.create}</Button>
    </Empty>
  );
}

function List({ list: { items }, show }: { list: RequestList; show: FilterKey }) {
  const { text, go } = useShell();
  const action = useAction();
  const [shown, setShown] = useKept('shown', SHOWN_AT_ONCE);
  return (
    <>
      {show === 'searching' && items.length > 1 ? (
        <Button wide busy={action.busy} onClick={() => void action.run(() => call('openProposals', {}))}>
          {text.menu.proposals}
        </Button>
      ) : null}
      {items.length === 0 ? <Empty title={text.requests.noneHere} /> : null}
      {items.slice(0, shown).map((request) => (
        <CardButton
          key={request.id}
          title={request.title}
          chip={request.chip}
          detail={`${request.id} · ${request.area.name}. ${request.line}`}
          onClick={() => go({ screen: 'request', id: request.id })}
        />
      ))}
      {items.length > shown ? (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{text.seeMore(items.length - shown)}</Button>
      ) : null}
    </>
  );
}
