// What somebody typed, put at the end of a sentence: it ends with one full stop, whether it was typed or not.

export function ended(typed: string): string {
  const bare = typed.trim();
  return bare === '' || /[.!?…]$/.test(bare) ? bare : `${bare}.`;
}
