// A seeded source of numbers, so that every run and every machine measures the same instances.
// A 32-bit xorshift-multiply generator: plenty for test data, not for secrets.

export interface RandomSource {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
}

export function seededRandom(seed: number): RandomSource {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return { below: (limit) => Math.floor((next() / 4294967296) * limit) };
}
