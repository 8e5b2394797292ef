// The whole dialog: what the plan comes to, the rows of the filter, the details of one, and what to do with them.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Empty } from '../components/answer.tsx';
import { Button } from '../components/button.tsx';
import { Filters } from '../components/filters.tsx';
import { closeWindow } from '../server.ts';
import { HoldBar } from '../shell/hold-bar.tsx';
import { holdMessage } from '../shell/hold-message.ts';
import { startHolding } from '../shell/holds.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { approvable, type ShownRow, shownRows } from './choices.ts';
import { DetailPanel } from './detail-panel.tsx';
import { ProposalTable } from './proposal-table.tsx';
import { Summary } from './summary.tsx';
import { useApproval } from './use-approval.ts';
import { type Proposals, useProposals } from './use-proposals.ts';
import { browserLanguage, useWords, Words, wordsOf } from './words.ts';

type FilterKey = 'all' | 'unfilled' | 'conflicts';

const filters: Readonly<Record<FilterKey, (shown: ShownRow) => boolean>> = {
  all: () => true,
  unfilled: ({ person, dropped }) => person === null || dropped,
  conflicts: ({ conflicts }) => conflicts.length > 0,
};

export function Review() {
  const proposals = useProposals();
  const words = wordsOf(proposals.view?.language ?? browserLanguage());
  const [notice, setNotice] = useState('');
  const again = useRef(proposals);
  again.current = proposals;
  useEffect(
    () =>
      startHolding((told) => {
        setNotice(holdMessage(told, words)?.text ?? '');
        if (told.kind === 'undone') again.current.calculate(again.current.fair);
      }),
    [words],
  );
  document.documentElement.lang = proposals.view?.language ?? browserLanguage();
  return (
    <Words.Provider value={words}>
      <div class="review">
        {proposals.busy ? (
          <div class="busy-bar" role="progressbar" aria-label={proposals.view ? words.recalculating : words.loading} />
        ) : null}
        {proposals.problem === '' ? null : <Problem proposals={proposals} />}
        {notice === '' ? null : (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        {proposals.view ? <Plan proposals={proposals} /> : proposals.busy ? <Loading /> : null}
      </div>
    </Words.Provider>
  );
}

function Loading() {
  const words = useWords();
  return (
    <p class="empty" role="status">
      {words.loading}
    </p>
  );
}

function Problem({ proposals }: { proposals: Proposals }) {
  const words = useWords();
  return (
    <div class="notice refused" role="alert">
      <p class="grow">{proposals.problem ?? words.unreachable}</p>
      <Button kind="primary" onClick={() => proposals.calculate(proposals.fair)}>
        {words.retry}
      </Button>
    </div>
  );
}

function Plan({ proposals }: { proposals: Proposals }) {
  const words = useWords();
  const { view, choices } = proposals;
  const [filter, setFilter] = useState<FilterKey>('all');
  const [active, setActive] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [approving, setApproving] = useState<readonly ShownRow[]>();
  const approval = useApproval();
  if (!view) return null;
  const rows = shownRows(view, choices);
  const visible = rows.filter(filters[filter]);
  const current = visible.find(({ row }) => row.key === active) ?? visible[0];
  const ready = approvable(rows);
  const wanted = rows.filter(({ row, person, dropped }) => chosen.has(row.key) && person && !dropped);
  const count = (key: FilterKey) => rows.filter(filters[key]).length;
  if (rows.length === 0) {
    return (
      <Empty title={words.nothing} detail={words.nothingDetail}>
        <Button kind="primary" onClick={closeWindow}>
          {words.close}
        </Button>
      </Empty>
    );
  }
  return (
    <>
      <Summary proposals={proposals} view={view} rows={rows}>
        <Filters
          label={words.show}
          filters={(['all', 'unfilled', 'conflicts'] as const).map((key) => ({
            key,
            label: `${words.filters[key]} (${count(key)})`,
          }))}
          value={filter}
          onChange={setFilter}
        />
      </Summary>
      {view.notices.map((notice) => (
        <p key={notice} class="notice" role="status">
          {notice}
        </p>
      ))}
      <div class="review-body">
        <ProposalTable
          rows={visible}
          active={current?.row.key ?? ''}
          chosen={chosen}
          empty={words.noneHere[filter]}
          choices={choices}
          onActive={setActive}
          onChoose={setChosen}
          onChange={proposals.change}
        />
        <DetailPanel
          shown={current}
          rows={rows}
          choices={choices}
          onChange={proposals.change}
          askDetail={proposals.askDetail}
        />
      </div>
      <div class="review-foot">
        <p class="keys">
          <span class="visually-hidden">{words.keys}: </span>
          {words.keyList.map(([key, what]) => (
            <span key={key}>
              <kbd>{key}</kbd> {what}
            </span>
          ))}
        </p>
        <div class="actions">
          {wanted.length > 0 ? (
            <Button kind="primary" busy={proposals.busy} onClick={() => setApproving(wanted)}>
              {words.approveChosen(wanted.length)}
            </Button>
          ) : (
            <Button
              kind={choices.stale ? 'plain' : 'primary'}
              busy={proposals.busy || ready.length === 0}
              onClick={() => setApproving(rows)}
            >
              {words.approveAll(ready.length)}
            </Button>
          )}
        </div>
      </div>
      {approving ? (
        <ApproveDialog
          rows={approving}
          stale={choices.stale}
          approval={approval}
          onClose={(again) => {
            setApproving(undefined);
            approval.forget();
            if (!again) return;
            setChosen(new Set());
            proposals.calculate(proposals.fair);
          }}
        />
      ) : (
        <HoldBar text={words} />
      )}
    </>
  );
}
