// The answer belongs to a row that is not there: the refusal names the code that was written, or the question left empty.
import type { Problem } from './columns/column.ts';
import { type Refusal, refuse } from './refusal.ts';

export function unknownCode(
  question: string,
  { problems }: { readonly problems: readonly { readonly question: string; readonly problem: Problem }[] },
  label: string,
): Refusal {
  const written = problems.find((entry) => entry.question === question)?.problem.value ?? '';
  return refuse('rowNotFound', { id: written === '' ? label : written.slice(0, 60) });
}
