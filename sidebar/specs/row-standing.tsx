// How a row stands, such as somebody who was invited and has not answered yet.
import type { RowSpec } from '../../src/blocks/screen.ts';

export function RowStanding({ row: { standing } }: { row: RowSpec }) {
  return standing ? <p class={`standing ${standing.tone}`}>{standing.label}</p> : null;
}
