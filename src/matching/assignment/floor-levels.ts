// The floors that can be at all: totals that some choice of people gives some request. Where there are few of them the
// highest floor is found among them; where there are too many, any whole number may be one.
import type { FloorNetwork } from './floor-network.ts';

const MOST_LEVELS = 200_000;

/** Ascending, those above `low` and up to `high`; undefined where there are too many to list. */
export function floorLevels(floors: FloorNetwork, low: number, high: number): readonly number[] | undefined {
  const { problem, units, pairStart, first, lockedUnits, network, mostPeople } = floors;
  const levels = new Set<number>();
  let left = MOST_LEVELS;
  const add = (from: number, until: number, sum: number, seats: number): void => {
    for (let pair = from; pair < until && left > 0; pair++) {
      if ((network.pairTail[pair] as number) < 0) continue;
      left--;
      const total = sum + (units[pair] as number);
      if (total > low && total <= high) levels.add(total);
      if (seats > 1) add(pair + 1, until, total, seats - 1);
    }
  };
  for (let request = 0; request < problem.seats.length; request++) {
    const base = lockedUnits[request] as number;
    if (base > low && base <= high) levels.add(base);
    const seats = Math.min(first.open[request] as number, mostPeople - (network.lockedSeats[request] as number));
    if (seats > 0) add(pairStart[request] as number, pairStart[request + 1] as number, base, seats);
  }
  return left > 0 ? [...levels].sort((a, b) => a - b) : undefined;
}
