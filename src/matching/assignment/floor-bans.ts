// Pairs that cannot be in any plan which gives every served request at least the floor: even with the best others
// beside it the request would stay below. Where requests have one seat each, what is left is the whole truth.
import type { Decisions } from './decisions.ts';
import type { FloorNetwork } from './floor-network.ts';

/** The decisions with those pairs banned as well. */
export function banBelowFloor(floors: FloorNetwork, { banned, forced }: Decisions, floor: number): Decisions {
  const { problem, units, pairStart, first, lockedUnits, network } = floors;
  const out = new Set(banned);
  const isForced = new Set(forced);
  const added: number[] = [];
  const own: number[] = [];
  for (let request = 0; request < problem.seats.length; request++) {
    let base = lockedUnits[request] as number;
    let open = first.open[request] as number;
    own.length = 0;
    for (let pair = pairStart[request] as number; pair < (pairStart[request + 1] as number); pair++) {
      if (isForced.has(pair)) {
        base += units[pair] as number;
        open--;
      } else if (!out.has(pair) && (network.pairTail[pair] as number) >= 0) own.push(units[pair] as number);
    }
    // Coverage is the same in all plans: nobody gets more people than somebody does now.
    open = Math.min(
      open,
      floors.mostPeople - (network.lockedSeats[request] as number) - ((first.open[request] as number) - open),
    );
    if (open <= 0) continue;
    own.sort((a, b) => b - a);
    // The best that may come beside one more: a seat may stay empty, so only what is above 0 counts.
    let beside = 0;
    for (let at = 0; at < open - 1 && at < own.length; at++) beside += Math.max(0, own[at] as number);
    const last = Math.max(0, own[open - 1] ?? 0);
    for (let pair = pairStart[request] as number; pair < (pairStart[request + 1] as number); pair++) {
      if (out.has(pair) || isForced.has(pair)) continue;
      const score = units[pair] as number;
      // Whoever is among the best herself has the next one beside her.
      const isAmong = open > 1 && own.length >= open - 1 && score >= (own[open - 2] as number);
      const others = isAmong ? beside - Math.max(0, score) + last : beside;
      if (base + score + others < floor) added.push(pair);
    }
  }
  return { banned: [...banned, ...added], forced };
}
