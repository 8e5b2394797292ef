// Where sessions stand in a day: beside one another where they overlap, and what is free between them.
import type { AgendaSpec, SessionSpec } from '../../src/blocks/dates-screen.ts';

export interface Free {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

export interface Placed {
  readonly session: SessionSpec;
  /** Which of the lanes of those that overlap, from 0. */
  readonly lane: number;
  readonly lanes: number;
}

/** Of a session or a gap. */
export const minutesAt = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const timeAt = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** "7 h 30 min" */
export function lengthOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const left = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', left > 0 || hours === 0 ? `${left} min` : ''].filter(Boolean).join(' ');
}

/** "9:00–10:30" */
export const hoursOf = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;

export const sessionsOn = ({ rows }: AgendaSpec, day: string): readonly SessionSpec[] =>
  rows.filter((row) => row.day === day);

const LEAST_FREE_MINUTES = 10;

/** What is free between the first and the last session of a day. */
export function freeIn(sessions: readonly SessionSpec[]): readonly Free[] {
  const free: Free[] = [];
  let until = '';
  for (const { from, to } of sessions) {
    const minutes = until === '' ? 0 : minutesAt(from) - minutesAt(until);
    if (minutes >= LEAST_FREE_MINUTES) free.push({ from: until, to: from, minutes });
    if (to > until) until = to;
  }
  return free;
}

/** Sessions of a day in lanes, so that what overlaps stands side by side. */
export function inLanes(sessions: readonly SessionSpec[]): readonly Placed[] {
  const placed: Placed[] = [];
  let together: { session: SessionSpec; lane: number }[] = [];
  let until = '';
  const settle = () => {
    const lanes = Math.max(1, ...together.map(({ lane }) => lane + 1));
    placed.push(...together.map((each) => ({ ...each, lanes })));
    together = [];
  };
  for (const session of sessions) {
    if (session.from >= until) settle();
    const taken = together.filter(({ session: { to } }) => to > session.from).map(({ lane }) => lane);
    const lane = Array.from({ length: together.length + 1 }, (_, at) => at).find((at) => !taken.includes(at)) ?? 0;
    together.push({ session, lane });
    if (session.to > until) until = session.to;
  }
  settle();
  return placed;
}

/** Which of the colours of kinds; 0 of pauses and of what is no kind. */
export function toneOf({ kinds }: Pick<AgendaSpec, 'kinds'>, kind: string): number {
  const at = kinds.filter(({ isPause }) => !isPause).findIndex(({ key }) => key === kind);
  return at < 0 ? 0 : (at % TONES) + 1;
}

const TONES = 6;
