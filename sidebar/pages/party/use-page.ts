// The page of somebody who takes part, and what she changes on it. Each change answers with the whole new page; changes
// go one after the other, so that an earlier answer never covers a later one.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../../../src/blocks/block.ts';
import type { BlockInput } from '../../../src/blocks/input.ts';
import type { PartyPage } from '../../../src/views/case-view.ts';
import { ServerRefusal } from '../../server.ts';
import { useOpened } from '../opened.ts';
import { send } from '../send.ts';

export interface ChangingPage {
  readonly page: PartyPage;
  /** Why the last change of a block could not be made, in words; '' where nothing is wrong. */
  problemOf(block: string): string;
  change(block: string, input: BlockInput): Promise<Saved | null>;
}

/** Somebody who comes back after so long sees what others did meanwhile. */
const FRESH_MS = 60_000;

export function usePage(first: PartyPage): ChangingPage {
  const { token, text } = useOpened();
  const [page, setPage] = useState(first);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const lastCall = useRef<Promise<unknown>>(Promise.resolve());
  /** What was asked about: sent once more as it is, it is meant. */
  const asked = useRef('');
  const answeredAt = useRef(Date.now());

  const tell = (block: string, problem: string) => setProblems((before) => ({ ...before, [block]: problem }));
  const make = async (block: string, input: BlockInput): Promise<Saved | null> => {
    const call = JSON.stringify([block, input]);
    const given = { block, input };
    const meant = { ...given, confirmed: true };
    try {
      const answer = await send('changeOnPage', token, asked.current === call ? meant : given);
      asked.current = '';
      answeredAt.current = Date.now();
      setPage(answer.page);
      tell(block, answer.notDone ?? '');
      return answer;
    } catch (error) {
      const refusal = error instanceof ServerRefusal ? error : undefined;
      if (!refusal) console.error(error);
      const isDoubt = refusal?.code === 'doubtful';
      asked.current = isDoubt ? call : '';
      const told = refusal && refusal.code !== 'unreachable' ? refusal.message : '';
      tell(block, isDoubt ? `${told} ${text.sendAgain}` : told || text.unreachable);
      return null;
    }
  };
  useEffect(() => {
    const lookAgain = () => {
      if (document.hidden || Date.now() - answeredAt.current < FRESH_MS) return;
      answeredAt.current = Date.now();
      lastCall.current = lastCall.current.then(() => send('partyPage', token, {}).then(setPage, () => undefined));
    };
    document.addEventListener('visibilitychange', lookAgain);
    return () => document.removeEventListener('visibilitychange', lookAgain);
  }, []);
  return {
    page,
    problemOf: (block) => problems[block] ?? '',
    change(block, input) {
      const answer = lastCall.current.then(() => make(block, input));
      lastCall.current = answer;
      return answer;
    },
  };
}
