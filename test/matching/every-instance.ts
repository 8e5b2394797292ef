// How many random instances a property is tried on: a part with every `npm test`, all of them where somebody asks for it.
// `EVERY_INSTANCE=1 npx vitest run --project unit test/matching test/operations/proposals` takes many minutes.

export const isEveryInstance = process.env.EVERY_INSTANCE === '1';

export function instances(usual: number, all: number): number {
  return isEveryInstance ? all : usual;
}

/** Milliseconds that a test may take. */
export const LONG = isEveryInstance ? 3_600_000 : 180_000;
