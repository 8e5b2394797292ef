// Where a stretch of rows or columns ends up after others are inserted, deleted or moved.
// A stretch is half open; an absent end means to the edge of the sheet.

export interface Span {
  readonly start: number;
  readonly end: number | undefined;
}

export type SpanShift = (span: Span) => Span | undefined;

/** Growing needs an insertion strictly inside; one at the start pushes the stretch on. */
export const shiftedByInsert =
  (at: number, count: number): SpanShift =>
  ({ start, end }) => ({
    // An open stretch from the first row covers everything, so it keeps doing so.
    start: at < start || (at === start && !(start === 0 && end === undefined)) ? start + count : start,
    end: end === undefined ? undefined : at < end ? end + count : end,
  });

/** Nothing, when all of it was deleted. */
export const shiftedByDelete =
  (from: number, to: number): SpanShift =>
  ({ start, end }) => {
    const kept = (index: number) => (index <= from ? index : Math.max(from, index - (to - from)));
    const newStart = kept(start);
    if (end === undefined) return { start: newStart, end: undefined };
    const newEnd = kept(end);
    return newEnd > newStart ? { start: newStart, end: newEnd } : undefined;
  };

/** `destination` counts before the move, as in Google's moveDimension. */
export const shiftedByMove =
  (from: number, to: number, destination: number): SpanShift =>
  ({ start, end }) => {
    const count = to - from;
    const landing = destination > from ? destination - count : destination;
    if (end !== undefined && start >= from && end <= to) {
      return { start: start - from + landing, end: end - from + landing };
    }
    const low = Math.min(from, destination);
    const high = Math.max(to, destination);
    // A stretch that holds the whole move keeps its edges.
    if (start <= low && (end === undefined || end >= high)) return { start, end };
    const without = shiftedByDelete(from, to)({ start, end });
    return without && shiftedByInsert(landing, count)(without);
  };
