// The page of somebody who takes part, and what she changes on it. Each change answers with the whole new page; changes
// go one after the other, so that an earlier answer never covers a later one.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved } from '../../../src/blocks/block.ts';
import type { BlockInput } from '../../../src/blocks/input.ts';
import type { ScreenSpec } from '../../../src/blocks/screen.ts';
import type { BlockView, PartyPage } from '../../../src/views/case-view.ts';
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

interface Given {
  readonly block: string;
  readonly input: BlockInput;
}

function withScreen(page: PartyPage, key: string, screen: ScreenSpec): PartyPage {
  const drawn = (block: BlockView) => (block.key === key ? { ...block, screen } : block);
  return { ...page, stages: page.stages.map((stage) => ({ ...stage, blocks: stage.blocks.map(drawn) })) };
}

export function usePage(first: PartyPage): ChangingPage {
  const { token, text } = useOpened();
  const [page, setPage] = useState(first);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const lastCall = useRef<Promise<unknown>>(Promise.resolve());
  /** What was asked about: sent once more as it is, it is meant. */
  const asked = useRef('');
  const answeredAt = useRef(Date.now());
  const newest = useRef(page);
  newest.current = page;

  const tell = (block: string, problem: string) => setProblems((before) => ({ ...before, [block]: problem }));
  const isInRoom = (block: string) =>
    newest.current.stages.some(({ blocks }) => blocks.some(({ key, inRoom }) => key === block && inRoom));
  const changeAll = async (given: Given) => {
    const answer = await send('changeOnPage', token, given);
    setPage(answer.page);
    return answer;
  };
  /** The answer is that block alone; of a call that was done before, the block is asked for. */
  const changeInRoom = async (given: Given) => {
    const { block } = given;
    const answer = await send('changeInRoom', token, given);
    const { screen } = answer.screen ? answer : await send('blockInRoom', token, { block });
    if (screen) setPage((before) => withScreen(before, block, screen));
    return answer;
  };
  const make = async (block: string, input: BlockInput): Promise<Saved | null> => {
    const call = JSON.stringify([block, input]);
    const given = { block, input };
    const meant = { ...given, confirmed: true };
    try {
      const now = asked.current === call ? meant : given;
      const answer = isInRoom(block) ? await changeInRoom(now) : await changeAll(now);
      asked.current = '';
      answeredAt.current = Date.now();
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
