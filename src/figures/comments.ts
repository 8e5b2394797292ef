// Comments of people who are not named, told so that none of them can be recognised.
import { folded } from '../define/columns/column.ts';

const MAX_COMMENT_LENGTH = 300;

/** Without the empty ones and the repeated ones, which accents and capitals do not tell apart. */
export function onceEach(comments: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const comment of comments) {
    const key = folded(comment);
    if (key !== '' && !first.has(key)) first.set(key, comment);
  }
  return [...first.values()];
}

/** In one line, without addresses and telephones. */
export function withoutTraces(comment: string): string {
  const bare = comment
    .replace(/\s+/g, ' ')
    .replace(/\S+@\S+/g, '…')
    .replace(/\+?\d[\d\s().-]{6,}\d/g, '…')
    .trim();
  return bare.length > MAX_COMMENT_LENGTH ? `${bare.slice(0, MAX_COMMENT_LENGTH - 1)}…` : bare;
}
