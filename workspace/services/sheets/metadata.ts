// Developer metadata: where it hangs, how it is shown, how it is looked up.
// Reference: https://developers.google.com/workspace/sheets/api/guides/metadata
import { GridError } from '../../grid/grid-error.ts';
import type { Dimension, DimensionRange } from '../../grid/range.ts';
import type { DeveloperMetadata, MetadataLocation } from '../../grid/workbook.ts';

export interface GivenLocation {
  readonly locationType?: string;
  readonly spreadsheet?: boolean;
  readonly sheetId?: number;
  readonly dimensionRange?: Partial<DimensionRange>;
}

export interface MetadataLookup {
  readonly locationType?: string;
  readonly metadataLocation?: GivenLocation;
  readonly locationMatchingStrategy?: string;
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly visibility?: string;
}

interface SizedSheet {
  readonly properties: { readonly sheetId: number; readonly gridProperties: { rowCount: number; columnCount: number } };
}

/** The place that a request names; metadata hangs on one row, one column, a sheet or the workbook. */
export function locationOf(given: GivenLocation | undefined, sheets: readonly SizedSheet[]): MetadataLocation {
  if (!given) throw new GridError('DeveloperMetadata.location must be specified.');
  const places = [given.spreadsheet === true, given.sheetId !== undefined, given.dimensionRange !== undefined];
  if (places.filter(Boolean).length !== 1) {
    throw new GridError('DeveloperMetadataLocation must specify exactly one of spreadsheet, sheetId, dimensionRange.');
  }
  if (given.spreadsheet) return { spreadsheet: true };
  if (given.sheetId !== undefined) {
    sizedSheet(given.sheetId, sheets);
    return { sheetId: given.sheetId };
  }
  const range = given.dimensionRange ?? {};
  const { sheetId = 0, dimension, startIndex = 0, endIndex = startIndex + 1 } = range;
  const { gridProperties } = sizedSheet(sheetId, sheets).properties;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') {
    throw new GridError('DeveloperMetadataLocation.dimensionRange must specify a dimension of ROWS or COLUMNS');
  }
  if (endIndex - startIndex !== 1) {
    throw new GridError('DeveloperMetadataLocation.dimensionRange must represent a single row or column.');
  }
  const length = dimension === 'ROWS' ? gridProperties.rowCount : gridProperties.columnCount;
  if (startIndex < 0 || endIndex > length) {
    throw new GridError(
      `dimensionRange.startIndex[${startIndex}] is after last ${dimension === 'ROWS' ? 'row' : 'column'} in grid[${length}]`,
    );
  }
  return { dimensionRange: { sheetId, dimension, startIndex, endIndex } };
}

function sizedSheet(sheetId: number, sheets: readonly SizedSheet[]): SizedSheet {
  const sheet = sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new GridError(`No grid with id: ${sheetId}`);
  return sheet;
}

function locationType(location: MetadataLocation): 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN' {
  if ('spreadsheet' in location) return 'SPREADSHEET';
  if ('sheetId' in location) return 'SHEET';
  return location.dimensionRange.dimension === 'ROWS' ? 'ROW' : 'COLUMN';
}

export const metadataResource = (metadata: DeveloperMetadata) => ({
  metadataId: metadata.metadataId,
  metadataKey: metadata.metadataKey,
  ...(metadata.metadataValue !== undefined && { metadataValue: metadata.metadataValue }),
  location: { locationType: locationType(metadata.location), ...metadata.location },
  visibility: metadata.visibility,
});

/** Sheets that a location touches; undefined for the whole workbook. */
function spanOf(
  location: MetadataLocation,
): { sheetId: number; dimension?: Dimension; start?: number; end?: number } | undefined {
  if ('spreadsheet' in location) return undefined;
  if ('sheetId' in location) return { sheetId: location.sheetId };
  const { sheetId, dimension, startIndex = 0, endIndex = startIndex + 1 } = location.dimensionRange;
  return { sheetId, dimension, start: startIndex, end: endIndex };
}

function matchesLocation(location: MetadataLocation, lookup: MetadataLookup): boolean {
  const wanted = lookup.metadataLocation;
  if (!wanted) return true;
  const isIntersecting = lookup.locationMatchingStrategy === 'INTERSECTING_LOCATION';
  const span = spanOf(location);
  if (wanted.spreadsheet) return isIntersecting || span === undefined;
  if (!span) return isIntersecting;
  if (wanted.sheetId !== undefined) {
    return span.sheetId === wanted.sheetId && (isIntersecting || span.dimension === undefined);
  }
  const range = wanted.dimensionRange ?? {};
  if (span.sheetId !== (range.sheetId ?? 0)) return false;
  if (span.dimension === undefined) return isIntersecting;
  if (span.dimension !== range.dimension) return isIntersecting;
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? Number.POSITIVE_INFINITY;
  const { start: own = 0, end: ownEnd = own + 1 } = span;
  return isIntersecting ? own < end && start < ownEnd : own === start && ownEnd === end;
}

/** Every field given must agree. */
export function matchesLookup(metadata: DeveloperMetadata, lookup: MetadataLookup): boolean {
  return (
    (lookup.metadataId === undefined || lookup.metadataId === metadata.metadataId) &&
    (lookup.metadataKey === undefined || lookup.metadataKey === metadata.metadataKey) &&
    (lookup.metadataValue === undefined || lookup.metadataValue === metadata.metadataValue) &&
    (lookup.visibility === undefined || lookup.visibility === metadata.visibility) &&
    (lookup.locationType === undefined || lookup.locationType === locationType(metadata.location)) &&
    matchesLocation(metadata.location, lookup)
  );
}
