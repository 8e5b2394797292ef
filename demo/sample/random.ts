// Repeatable chance for the sample: the same seed gives the same names, scores and comments.

export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  pick<T>(list: readonly T[]): T;
  /** Some of the list, each once, in another order. */
  some<T>(list: readonly T[], count: number): readonly T[];
  /** An entry of the list, more often the ones with more weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
}

/** Mulberry32, a small generator in the public domain. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return {
    next,
    pick,
    some(list, count) {
      const rest = [...list];
      return Array.from(
        { length: Math.min(count, list.length) },
        () => rest.splice(Math.floor(next() * rest.length), 1)[0] as (typeof list)[number],
      );
    },
    weighted(list) {
      let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return (list[list.length - 1] as (typeof list)[number])[0];
    },
  };
}

/** Hands out a list in another order, each entry once, before any comes again. */
export function deck<T>(list: readonly T[], luck: Chance): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = [...luck.some(list, list.length)];
    return left.pop() as T;
  };
}
