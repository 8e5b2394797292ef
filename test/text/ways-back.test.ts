// What the refusal of a late undo names: only ways that exist, by the words that stand on their buttons.
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/operations/registry.ts';
import { sidebar as en } from '../../src/text/en/sidebar.ts';
import { sidebar as es } from '../../src/text/es/sidebar.ts';
import { sidebar as pt } from '../../src/text/pt/sidebar.ts';
import { specsTexts } from '../../src/text/specs-text.ts';
import { texts } from '../../src/text/text.ts';

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe.each([
  ['es', es],
  ['en', en],
  ['pt', pt],
] as const)('The ways back, in %s', (language, sidebar) => {
  const ways = texts[language].waysBack;

  it('belong to operations, and name buttons of the panel', () => {
    const labels = new Set([...wordsIn(sidebar), ...wordsIn(specsTexts[language])]);
    for (const [operation, way] of Object.entries(ways)) {
      expect(Object.keys(operations)).toContain(operation);
      const named = [...way.matchAll(/[«“]([^»”]+)[»”]/g)].map((match) => match[1]);
      expect(named.length, operation).toBeGreaterThan(0);
      for (const label of named) expect(labels, `${operation}: ${label}`).toContain(label);
    }
  });

  it('begin after a no with the button that its mail names', () => {
    const [label] = [...texts[language].mailsRequests.teamAnswer.nextDeclined.matchAll(/[«“]([^»”]+)[»”]/g)].map(
      (match) => match[1],
    );
    expect(label).toBe(sidebar.requests.actions.candidates);
  });

  it('are named by refusals too only where they exist', () => {
    const labels = new Set(wordsIn(sidebar));
    const { sessionCancelled, trainingCancelled, linkUpHeld, answerHasAdvisory, answerEnded, alreadyReviewed } =
      texts[language].refusals;
    for (const refusal of [
      sessionCancelled,
      trainingCancelled,
      linkUpHeld,
      answerHasAdvisory,
      answerEnded,
      alreadyReviewed,
    ]) {
      const [label] = [...refusal({}).matchAll(/[«“]([^»”]+)[»”]/g)].map((match) => match[1]);
      expect(labels, refusal({})).toContain(label);
    }
  });
});
