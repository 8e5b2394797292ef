// A short mark of what a document shows, so that nobody has to open it to know whether the facts have changed since.
// 53 bits of the text: enough to notice a change, and nothing of the text can be read from it.
export function fingerprintOf(shown: unknown): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of JSON.stringify(shown)) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  return (2 ** 32 * (low & 0x1fffff) + (high >>> 0)).toString(36);
}
