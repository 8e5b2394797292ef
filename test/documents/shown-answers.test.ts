// What a report adds up beside the averages of its parts: nobody's answers can be worked out from the rest.
import { describe, expect, it } from 'vitest';
import { withoutRest } from '../../src/documents/shown-answers.ts';
import type { RecipientSurvey } from '../../src/tables/recipient-surveys.ts';

const answers = (count: number): RecipientSurvey[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${count}-${index}` }) as unknown as RecipientSurvey);

describe('the answers added up beside averages', () => {
  it('leave out one or two that would be the difference', () => {
    expect(withoutRest([answers(4), answers(1)])).toHaveLength(4);
    expect(withoutRest([answers(4), answers(1), answers(1)])).toHaveLength(4);
  });

  it('are all of them when what is not shown apart is three or more, or nothing is shown apart', () => {
    expect(withoutRest([answers(4), answers(2), answers(1)])).toHaveLength(7);
    expect(withoutRest([answers(2), answers(2)])).toHaveLength(4);
    expect(withoutRest([answers(3), answers(5)])).toHaveLength(8);
  });
});
