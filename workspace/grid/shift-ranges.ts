// Carries every range of a workbook along when rows or columns of one sheet are inserted, deleted or moved:
// merges, protections, formats, banding, filter, named ranges, developer metadata.
import type { Dimension, GridRange } from './range.ts';
import type { Span, SpanShift } from './span.ts';
import type { BasicFilter, DeveloperMetadata } from './workbook.ts';
import type { WorkbookDraft } from './workbook-draft.ts';

/** Nothing, when the whole range disappeared. */
function shiftedRange(range: GridRange, dimension: Dimension, shift: SpanShift): GridRange | undefined {
  const isRows = dimension === 'ROWS';
  const start = isRows ? range.startRowIndex : range.startColumnIndex;
  const end = isRows ? range.endRowIndex : range.endColumnIndex;
  if (start === undefined && end === undefined) return range;
  const span = shift({ start: start ?? 0, end });
  if (!span) return undefined;
  if (span.start === (start ?? 0) && span.end === end) return range;
  return withSpan(range, isRows, span, start === undefined && span.start === 0);
}

function withSpan(range: GridRange, isRows: boolean, span: Span, keepsOpenStart: boolean): GridRange {
  const end = span.end;
  if (isRows) {
    return {
      ...range,
      ...(!keepsOpenStart && { startRowIndex: span.start }),
      ...(end !== undefined && { endRowIndex: end }),
    };
  }
  return {
    ...range,
    ...(!keepsOpenStart && { startColumnIndex: span.start }),
    ...(end !== undefined && { endColumnIndex: end }),
  };
}

const kept = <T>(items: readonly T[], change: (item: T) => T | undefined): readonly T[] => {
  const changed = items.flatMap((item) => change(item) ?? []);
  return changed.length === items.length && changed.every((item, index) => item === items[index]) ? items : changed;
};

const withRange = <T extends { readonly range?: GridRange }>(item: T, range: GridRange | undefined): T | undefined =>
  range === undefined ? undefined : range === item.range ? item : { ...item, range };

function shiftedFilter(filter: BasicFilter, dimension: Dimension, shift: SpanShift): BasicFilter | undefined {
  const range = shiftedRange(filter.range, dimension, shift);
  if (!range) return undefined;
  if (dimension === 'ROWS') return { ...filter, range };
  const column = (index: number) => shift({ start: index, end: index + 1 })?.start;
  return {
    range,
    ...(filter.sortSpecs && {
      sortSpecs: filter.sortSpecs.flatMap((spec) => {
        const dimensionIndex = column(spec.dimensionIndex);
        return dimensionIndex === undefined ? [] : [{ ...spec, dimensionIndex }];
      }),
    }),
    ...(filter.filterSpecs && {
      filterSpecs: filter.filterSpecs.flatMap((spec) => {
        const columnIndex = column(spec.columnIndex);
        return columnIndex === undefined ? [] : [{ ...spec, columnIndex }];
      }),
    }),
  };
}

function shiftedMetadata(
  metadata: DeveloperMetadata,
  sheetId: number,
  dimension: Dimension,
  shift: SpanShift,
): DeveloperMetadata | undefined {
  const { location } = metadata;
  if (!('dimensionRange' in location)) return metadata;
  const range = location.dimensionRange;
  if (range.sheetId !== sheetId || range.dimension !== dimension) return metadata;
  const span = shift({ start: range.startIndex ?? 0, end: range.endIndex });
  if (!span) return undefined;
  if (span.start === range.startIndex && span.end === range.endIndex) return metadata;
  const { endIndex: _, ...rest } = range;
  const moved = { ...rest, startIndex: span.start, ...(span.end !== undefined && { endIndex: span.end }) };
  return { ...metadata, location: { dimensionRange: moved } };
}

/** Metadata of deleted rows and columns goes with them, as in Sheets. */
export function shiftRanges(book: WorkbookDraft, sheetId: number, dimension: Dimension, shift: SpanShift): void {
  const sheet = book.sheet(sheetId);
  const onSheet = (range: GridRange) =>
    (range.sheetId ?? 0) === sheetId ? shiftedRange(range, dimension, shift) : range;
  sheet.merges = kept(sheet.merges, onSheet);
  sheet.bandedRanges = kept(sheet.bandedRanges, (banding) => withRange(banding, onSheet(banding.range)));
  sheet.protectedRanges = kept(sheet.protectedRanges, (protection) => {
    const moved = protection.range ? withRange(protection, onSheet(protection.range)) : protection;
    if (!moved?.unprotectedRanges) return moved;
    return { ...moved, unprotectedRanges: kept(moved.unprotectedRanges, onSheet) };
  });
  sheet.conditionalFormats = kept(sheet.conditionalFormats, (rule) => {
    const ranges = kept(rule.ranges, onSheet);
    if (ranges.length === 0) return undefined;
    return ranges === rule.ranges ? rule : { ...rule, ranges };
  });
  if (sheet.basicFilter) sheet.basicFilter = shiftedFilter(sheet.basicFilter, dimension, shift);
  book.namedRanges = kept(book.namedRanges, (named) => withRange(named, onSheet(named.range)));
  book.developerMetadata = kept(book.developerMetadata, (metadata) =>
    shiftedMetadata(metadata, sheetId, dimension, shift),
  );
}
