// What the people served want to learn, counted: how many answers name each topic, level, format and area.
// Pure counts; an answer that names several topics counts once for each of them.
import { folded } from '../define/columns/column.ts';
import type { Need } from '../tables/needs.ts';

export interface NeedFigures {
  readonly answers: number;
  readonly byArea: ReadonlyMap<string, number>;
  readonly byTopic: ReadonlyMap<string, number>;
  readonly byLevel: ReadonlyMap<string, number>;
  readonly byFormat: ReadonlyMap<string, number>;
  /** Topics written by hand, as first written. */
  readonly written: ReadonlyMap<string, number>;
}

export function needFigures(rows: readonly Need[]): NeedFigures {
  const firstWritten = new Map<string, string>();
  const writtenOf = (row: Need): readonly string[] =>
    row.otherTopic
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const key = folded(part);
        if (!firstWritten.has(key)) firstWritten.set(key, part);
        return firstWritten.get(key) ?? part;
      });
  return {
    answers: rows.length,
    byArea: counted(rows.map((row) => [row.area])),
    byTopic: counted(rows.map((row) => row.topics)),
    byLevel: counted(rows.map((row) => [row.level])),
    byFormat: counted(rows.map((row) => [row.format])),
    written: counted(rows.map(writtenOf)),
  };
}

/** Most first; what was not answered is left out, and an answer counts once for each thing it names. */
function counted(answers: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers)
    for (const key of new Set(answer)) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].sort(([one, most], [other, more]) => more - most || one.localeCompare(other)));
}
