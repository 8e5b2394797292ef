// DataFilter: cells by A1 notation, by grid range, or by the developer metadata on their sheet, row or column.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter
import { parseA1 } from '../../grid/a1.ts';
import { GridError } from '../../grid/grid-error.ts';
import type { GridRange } from '../../grid/range.ts';
import type { DeveloperMetadata, MetadataLocation, NamedRange, SheetProperties } from '../../grid/workbook.ts';
import { type MetadataLookup, matchesLookup } from './metadata.ts';

export interface DataFilter {
  readonly a1Range?: string;
  readonly gridRange?: GridRange;
  readonly developerMetadataLookup?: MetadataLookup;
}

/** The part of a workbook that names are resolved in; a state and a draft both have it. */
export interface Findable {
  readonly sheets: readonly { readonly properties: SheetProperties }[];
  readonly namedRanges: readonly NamedRange[];
  readonly developerMetadata: readonly DeveloperMetadata[];
}

/** The range of A1 text: cells, a whole sheet by its title, or a named range. Without a sheet: the first one. */
export function rangeOfA1(book: Findable, text: string): GridRange & { readonly sheetId: number } {
  const titled = (title: string) =>
    book.sheets.find(({ properties }) => properties.title.toLowerCase() === title.toLowerCase())?.properties.sheetId;
  const whole = titled(text);
  if (whole !== undefined) return { sheetId: whole };
  const named = book.namedRanges.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  if (named) return { ...named.range, sheetId: named.range.sheetId ?? 0 };
  const parsed = parseA1(text);
  const sheetId = parsed?.title === undefined ? book.sheets[0]?.properties.sheetId : titled(parsed.title);
  if (!parsed || sheetId === undefined) throw new GridError(`Unable to parse range: ${text}`);
  return { ...parsed.range, sheetId };
}

function rangeOfLocation(location: MetadataLocation): GridRange | undefined {
  if ('spreadsheet' in location) return undefined;
  if ('sheetId' in location) return { sheetId: location.sheetId };
  const { sheetId, dimension, startIndex, endIndex } = location.dimensionRange;
  const start = startIndex ?? 0;
  const end = endIndex ?? start + 1;
  return dimension === 'ROWS'
    ? { sheetId, startRowIndex: start, endRowIndex: end }
    : { sheetId, startColumnIndex: start, endColumnIndex: end };
}

export function matchingMetadata(book: Findable, filter: DataFilter): readonly DeveloperMetadata[] {
  const { developerMetadataLookup: lookup } = filter;
  if (lookup) return book.developerMetadata.filter((metadata) => matchesLookup(metadata, lookup));
  const [range] = rangesOf(book, filter);
  // A range finds the metadata on its own sheet, rows or columns, exactly.
  return book.developerMetadata.filter(({ location }) => {
    const own = rangeOfLocation(location);
    return (
      own !== undefined &&
      range !== undefined &&
      own.sheetId === (range.sheetId ?? 0) &&
      own.startRowIndex === range.startRowIndex &&
      own.endRowIndex === range.endRowIndex &&
      own.startColumnIndex === range.startColumnIndex &&
      own.endColumnIndex === range.endColumnIndex
    );
  });
}

/** All ranges that the filter means. Throws a GridError when it says none of the three, or more than one. */
export function rangesOf(book: Findable, filter: DataFilter): readonly GridRange[] {
  const given = [filter.a1Range, filter.gridRange, filter.developerMetadataLookup].filter((part) => part !== undefined);
  if (given.length !== 1)
    throw new GridError('Must specify exactly one of a1Range, gridRange, developerMetadataLookup.');
  if (filter.a1Range !== undefined) return [rangeOfA1(book, filter.a1Range)];
  if (filter.gridRange !== undefined) {
    const sheetId = filter.gridRange.sheetId ?? 0;
    if (!book.sheets.some(({ properties }) => properties.sheetId === sheetId)) {
      throw new GridError(`No grid with id: ${sheetId}`);
    }
    return [{ ...filter.gridRange, sheetId }];
  }
  return matchingMetadata(book, filter).flatMap(({ location }) => rangeOfLocation(location) ?? []);
}
