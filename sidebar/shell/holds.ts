// Calls whose mails wait a few seconds: counted down by the clock of this window alone, taken back, or let go.
// One store a window, so that it lives on while screens come and go; a closed window lets everything go at once.
import type { SentView } from '../../src/views/tasks.ts';
import { call, type HeldCall, onHeld, ServerRefusal } from '../server.ts';

interface HeldOne {
  readonly id: string;
  readonly mails: number;
}

export interface Hold {
  readonly group: string;
  readonly calls: readonly HeldOne[];
  readonly mails: number;
  readonly shares: number;
  readonly people: readonly string[];
  /** What else the click did. */
  readonly text: string;
  /** Moment of this window's clock, in ms. */
  readonly leavesAt: number;
  /** Length of the whole wait, in ms. */
  readonly wait: number;
  readonly state: 'waiting' | 'undoing' | 'leaving';
}

export type HoldOutcome =
  | { readonly kind: 'sent'; readonly people: readonly string[] }
  | { readonly kind: 'stuck'; readonly items: SentView['waiting'] }
  | { readonly kind: 'later' }
  | { readonly kind: 'undone'; readonly mails: number }
  /** In the words of the server; '' when nobody answered. */
  | { readonly kind: 'refused'; readonly message: string };

/** Waits between attempts to let mails leave; after the last one the add-on takes them up by itself. */
const RETRIES_MS = [3_000, 10_000, 30_000];
/** Holds that end within this time leave together: one run instead of several. */
const TOGETHER_MS = 1_200;
const MAILS_A_RUN = 12;

let holds: readonly Hold[] = [];
let sending = false;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
let tell: (told: HoldOutcome) => void = () => undefined;

export const currentHolds = (): readonly Hold[] => holds;

export function watchHolds(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Starts to listen; `listener` hears what became of what was held. */
export function startHolding(listener: (told: HoldOutcome) => void): () => void {
  tell = listener;
  onHeld(add);
  // Mails that an earlier window could not let go any more.
  const first = setTimeout(() => void call('sendHeld', { calls: [] }).catch(() => undefined), TOGETHER_MS * 4);
  window.addEventListener('pagehide', letAllGo);
  return () => {
    clearTimeout(first);
    window.removeEventListener('pagehide', letAllGo);
  };
}

export function isHolding(group: string): boolean {
  return holds.some((hold) => hold.group === group);
}

/** What the click did besides, said together with its countdown. */
export function describeHold(group: string, text: string): void {
  change(group, { text });
}

function set(next: readonly Hold[]): void {
  holds = next;
  for (const watcher of watchers) watcher();
  plan();
}

function change(group: string, values: Partial<Hold>): void {
  set(holds.map((hold) => (hold.group === group ? { ...hold, ...values } : hold)));
}

function add({ group, call: id, seconds, mails, shares, people }: HeldCall): void {
  const known = holds.find((hold) => hold.group === group && hold.state === 'waiting');
  const wait = seconds * 1_000;
  const hold: Hold = {
    group: known || !isHolding(group) ? group : id,
    calls: [...(known?.calls ?? []), { id, mails }],
    mails: (known?.mails ?? 0) + mails,
    shares: (known?.shares ?? 0) + shares,
    people: [...new Set([...(known?.people ?? []), ...people])],
    text: known?.text ?? '',
    leavesAt: Date.now() + wait,
    wait,
    state: 'waiting',
  };
  set([...holds.filter((other) => other !== known), hold]);
}

function plan(): void {
  clearTimeout(timer);
  const waiting = holds.filter(({ state }) => state === 'waiting');
  if (sending || waiting.length === 0) return;
  const next = Math.min(...waiting.map(({ leavesAt }) => leavesAt));
  timer = setTimeout(sendDue, Math.max(0, next - Date.now()));
}

function sendDue(): void {
  const until = Date.now() + TOGETHER_MS;
  const due = holds.filter(({ state, leavesAt }) => state === 'waiting' && leavesAt <= until);
  if (due.length > 0) void send(due);
}

export function sendNow(group: string): void {
  change(group, { leavesAt: Date.now() });
}

/** Calls as they are sent together: few mails a run, because everybody else waits for the lock meanwhile. */
function inRuns(calls: readonly HeldOne[]): readonly (readonly string[])[] {
  const runs: { ids: string[]; mails: number }[] = [];
  for (const { id, mails } of calls) {
    const last = runs[runs.length - 1];
    if (last && last.mails + mails <= MAILS_A_RUN) {
      last.ids.push(id);
      last.mails += mails;
    } else runs.push({ ids: [id], mails });
  }
  return runs.map(({ ids }) => ids);
}

async function send(due: readonly Hold[]): Promise<void> {
  sending = true;
  const groups = due.map(({ group }) => group);
  set(holds.map((hold) => (groups.includes(hold.group) ? { ...hold, state: 'leaving' } : hold)));
  const others = () => holds.filter(({ group }) => !groups.includes(group));
  try {
    const people: string[] = [];
    const stuck: SentView['waiting'][number][] = [];
    for (const calls of inRuns(due.flatMap((hold) => hold.calls))) {
      const { sent, waiting } = await call('sendHeld', { calls });
      people.push(...sent);
      stuck.push(...waiting);
    }
    failures = 0;
    sending = false;
    set(others());
    tell(stuck.length > 0 ? { kind: 'stuck', items: stuck } : { kind: 'sent', people: [...new Set(people)] });
  } catch {
    sending = false;
    const pause = RETRIES_MS[failures];
    failures += 1;
    if (pause === undefined) {
      failures = 0;
      set(others());
      tell({ kind: 'later' });
    } else {
      const leavesAt = Date.now() + pause;
      set(holds.map((hold) => (groups.includes(hold.group) ? { ...hold, state: 'waiting', leavesAt } : hold)));
    }
  }
}

/** The newest call first, because the later ones may rest on the earlier ones. */
export async function undoHold(group: string): Promise<void> {
  const hold = holds.find((each) => each.group === group && each.state === 'waiting');
  if (!hold) return;
  change(group, { state: 'undoing' });
  let left = [...hold.calls];
  try {
    for (const { id } of [...hold.calls].reverse()) {
      await call('undoCall', { call: id });
      left = left.filter((other) => other.id !== id);
    }
    set(holds.filter((each) => each.group !== group));
    tell({ kind: 'undone', mails: hold.mails });
  } catch (error) {
    const answered = error instanceof ServerRefusal && error.message !== '';
    // Refused: what is left leaves as asked. No answer: there is time to ask again.
    const leavesAt = answered ? Date.now() : Date.now() + hold.wait;
    change(group, { state: 'waiting', calls: left, leavesAt });
    tell({ kind: 'refused', message: answered ? error.message : '' });
  }
}

/** The window is being closed: nobody is left who could take anything back. */
function letAllGo(): void {
  const calls = holds.filter(({ state }) => state === 'waiting').flatMap((hold) => hold.calls.map(({ id }) => id));
  if (calls.length > 0) void call('sendHeld', { calls }).catch(() => undefined);
}
