// What a list holds, and where each of its columns would go: all of it found out from the list itself and the names of
// the topics, in the browser, so that nothing of a list leaves it before somebody has said what comes in.
import type { CellContext } from '../define/columns/column.ts';
import { profileColumns } from '../tables/advisor-profile.ts';
import type { ImportTarget, MappingProposal } from '../views/import-view.ts';
import { guessColumns } from './columns/guess-columns.ts';
import { type Target, takesSeveral, targets } from './columns/target.ts';
import { holdsAddresses, valuesOf } from './columns/value-fit.ts';
import { type ListWords, listRemarks } from './list/list-remarks.ts';
import { mergedColumns } from './list/merged-below.ts';
import type { PeoplesList } from './list/read-list.ts';
import { filterColumns, roleColumn } from './list/role-filter.ts';
import type { IsKnown } from './values/split-cells.ts';

const SAMPLES = 3;

export function proposeMapping(
  list: PeoplesList,
  isTopic: IsKnown,
  context: CellContext,
  words: ListWords,
): MappingProposal {
  const guesses = guessColumns(list, isTopic, context);
  const columnOf = (target: Target) => guesses.findIndex((guess) => guess.target === target);
  const merged = mergedColumns(list, columnOf('name'));
  const cellsAt = (column: number) => list.rows.map(({ cells }) => cells[column] ?? '');
  const filters = filterColumns(list);
  const email = columnOf('email');
  const noAddresses = email >= 0 && !holdsAddresses(valuesOf(cellsAt(email)));
  return {
    columns: list.headers.map(({ text }, column) => ({
      header: text,
      samples: [...new Set(cellsAt(column).filter((cell) => cell !== ''))].slice(0, SAMPLES),
      target: guesses[column]?.target ?? '',
      confidence: guesses[column]?.confidence ?? 0,
      merged: merged.find((each) => each.column === column)?.rows ?? 0,
    })),
    targets: targets.map((target) => importTarget(target, context, words)),
    rows: list.rows.length,
    filters,
    filter: roleColumn(filters)?.column ?? null,
    remarks: [
      ...listRemarks(list, words),
      ...(noAddresses ? [words.noAddresses(list.headers[email]?.text ?? '')] : []),
    ],
  };
}

function importTarget(key: Target, { language }: CellContext, words: ListWords): ImportTarget {
  const several = takesSeveral(key);
  if (key === 'surname') return { key, label: words.surname, required: false, several };
  const { label } = profileColumns[key];
  return { key, label: label[language], required: key === 'name', several };
}
