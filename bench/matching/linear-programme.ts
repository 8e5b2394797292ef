// The assignment problem as a linear programme, in sparse columns or in the text of an LP file.
// One column per pair, then (where seats are short) one per seat; one row per request, then one per advisor.
import { type AssignmentProblem, MOST_SEATS } from '../../src/matching/assignment/problem.ts';

export interface LinearProgramme {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly entries: { readonly starts: Int32Array; readonly indices: Int32Array; readonly values: Float64Array };
}

export function modelOf(problem: AssignmentProblem, isAmple: boolean, infinity: number): LinearProgramme {
  const { seats, capacity, pairs } = problem;
  const count = pairs.request.length;
  const seatsWanted = Array.from(seats).reduce((sum, n) => sum + n, 0);
  const step = (1 + Array.from(pairs.score).reduce((most, score) => Math.max(most, score), 0)) * (seatsWanted + 1);
  const numCols = count + (isAmple ? 0 : seatsWanted);
  const numRows = seats.length + capacity.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const colCost = new Float64Array(numCols);
  for (let pair = 0; pair < count; pair++) {
    indices.push(pairs.request[pair] as number, seats.length + (pairs.advisor[pair] as number));
    values.push(1, 1);
    colCost[pair] = pairs.score[pair] as number;
    starts.push(indices.length);
  }
  for (let request = 0; !isAmple && request < seats.length; request++) {
    for (let seat = 0; seat < (seats[request] as number); seat++) {
      indices.push(request);
      values.push(-1);
      colCost[starts.length - 1] = (MOST_SEATS - seat) * step;
      starts.push(indices.length);
    }
  }
  const rowLower = new Float64Array(numRows).fill(-infinity, seats.length);
  const rowUpper = new Float64Array(numRows);
  if (isAmple) for (const row of [rowLower, rowUpper]) row.set(Array.from(seats));
  rowUpper.set(Array.from(capacity), seats.length);
  return {
    numCols,
    numRows,
    colCost,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower,
    rowUpper,
    entries: { starts: Int32Array.from(starts), indices: Int32Array.from(indices), values: Float64Array.from(values) },
  };
}

/** The same as an LP file; column i is called `xi`. */
export function writeProgramme(model: LinearProgramme): string {
  const { starts, indices, values } = model.entries;
  const rows: string[][] = Array.from({ length: model.numRows }, () => []);
  for (let column = 0; column < model.numCols; column++) {
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at++) {
      rows[indices[at] as number]?.push(`${(values[at] as number) < 0 ? '-' : '+'} x${column}`);
    }
  }
  const objective = Array.from(model.colCost, (cost, column) => `${cost < 0 ? '-' : '+'} ${Math.abs(cost)} x${column}`);
  const constraints = rows.flatMap((terms, row) => {
    if (terms.length === 0) return [];
    const sign = model.rowLower[row] === model.rowUpper[row] ? '=' : '<=';
    return [`${terms.join(' ')} ${sign} ${model.rowUpper[row]}`];
  });
  const bounds = Array.from(model.colUpper, (most, column) => `0 <= x${column} <= ${most}`);
  return `Maximize\n ${objective.join('\n ')}\nSubject To\n ${constraints.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd\n`;
}
