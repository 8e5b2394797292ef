// What is about to leave, how long it still waits, and the way to take it back. Said aloud once and not every second.
import { useEffect, useState } from 'preact/hooks';
import type { HoldText } from '../../src/text/es/holds.ts';
import { Icon } from '../components/icon.tsx';
import { namesOf } from './hold-message.ts';
import { currentHolds, type Hold, sendNow, undoHold, watchHolds } from './holds.ts';

export interface HoldWords {
  readonly languageCode: string;
  readonly holds: HoldText;
}

const TICK_MS = 250;

export function useHolds(): readonly Hold[] {
  const [holds, setHolds] = useState(currentHolds);
  useEffect(() => watchHolds(() => setHolds(currentHolds())), []);
  return holds;
}

/** The newest; those before it leave by themselves, and come to the front when it is taken back. */
export function HoldBar({ text }: { text: HoldWords }) {
  const holds = useHolds();
  const newest = [...holds].reverse().find(({ state }) => state !== 'leaving') ?? holds[holds.length - 1];
  return (
    <>
      <div class="visually-hidden" aria-live="polite">
        {newest ? spoken(newest, text) : ''}
      </div>
      {newest ? <Bar key={newest.group} hold={newest} others={holds.length - 1} text={text} /> : null}
    </>
  );
}

function Bar({ hold, others, text }: { hold: Hold; others: number; text: HoldWords }) {
  const [now, setNow] = useState(Date.now);
  const { group, state, leavesAt, wait } = hold;
  useEffect(() => {
    if (state !== 'waiting') return;
    const tick = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(tick);
  }, [state]);
  const seconds = Math.max(1, Math.ceil((leavesAt - now) / 1_000));
  const said =
    state === 'waiting' ? text.holds.leaving({ ...toldOf(hold, text), seconds }) : text.holds[stateWords[state]];
  return (
    <div class="message held appear">
      <p aria-hidden={state === 'waiting'}>
        {hold.text === '' ? '' : `${hold.text} `}
        {said}
        {others > 0 ? ` ${text.holds.others(others)}` : ''}
      </p>
      {state === 'waiting' ? (
        <>
          <button type="button" onClick={() => void undoHold(group)}>
            {text.holds.undo}
          </button>
          <button
            type="button"
            class="dismiss"
            aria-label={text.holds.now}
            title={text.holds.now}
            onClick={() => sendNow(group)}
          >
            <Icon name="send" size={16} />
          </button>
          <i class="countdown" style={{ width: `${Math.max(0, Math.min(100, (100 * (leavesAt - now)) / wait))}%` }} />
        </>
      ) : null}
    </div>
  );
}

const stateWords = { leaving: 'underWay', undoing: 'undoing' } as const;

function toldOf({ mails, shares, people }: Hold, { languageCode, holds }: HoldWords) {
  return { mails, shares, names: namesOf(people, holds, languageCode) };
}

/** The same words until something changes: a countdown read aloud would drown everything else. */
function spoken(hold: Hold, text: HoldWords): string {
  if (hold.state !== 'waiting') return '';
  const words = text.holds.said({ ...toldOf(hold, text), seconds: Math.round(hold.wait / 1_000) });
  return hold.text === '' ? words : `${hold.text} ${words}`;
}
