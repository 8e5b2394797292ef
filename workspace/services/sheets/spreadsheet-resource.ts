// A workbook as the API shows it: properties, sheets with their parts, and cells where asked for.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#Spreadsheet
import type { EffectiveValues } from '../../grid/effective-values.ts';
import { mayEditProtection } from '../../grid/protection.ts';
import { areaContains, areaOf, areaOverlaps, type GridRange } from '../../grid/range.ts';
import type { BasicFilter, ProtectedRange, Sheet, SheetProperties, Workbook } from '../../grid/workbook.ts';
import { type GridDataParts, gridDataResource } from './grid-data-resource.ts';
import { matchesLookup, metadataResource } from './metadata.ts';

export const spreadsheetUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** Google adds the newer style beside each plain colour. */
export const sheetPropertiesWithIndex = (properties: SheetProperties, index: number) => ({
  ...properties,
  index,
  ...(properties.tabColor && !properties.tabColorStyle && { tabColorStyle: { rgbColor: properties.tabColor } }),
});

export const protectedRangeResource = (protection: ProtectedRange, owner: string, user: string) => {
  const canEdit = mayEditProtection(owner, protection, user);
  const { editors, ...rest } = protection;
  // Only those who may edit see who else may.
  return {
    ...rest,
    requestingUserCanEdit: canEdit,
    ...(canEdit && !protection.warningOnly && { editors: withOwner(editors, owner) }),
  };
};

const withOwner = (editors: ProtectedRange['editors'], owner: string) => ({
  ...editors,
  users: [...new Set([owner, ...(editors?.users ?? [])])],
});

const filterResource = (filter: BasicFilter) => ({
  ...filter,
  ...(filter.filterSpecs && {
    criteria: Object.fromEntries(
      filter.filterSpecs.map(({ columnIndex, filterCriteria }) => [String(columnIndex), filterCriteria ?? {}]),
    ),
  }),
});

export interface ResourceOptions {
  readonly user: string;
  /** Absent: no cells at all. */
  readonly gridData: GridDataParts | undefined;
  /** Serial of the present moment. */
  readonly now: number;
  /** Only sheets these touch, only these cells; all when absent. */
  readonly ranges: readonly GridRange[] | undefined;
  readonly effective: EffectiveValues;
}

function sheetResource(book: Workbook, sheet: Sheet, index: number, options: ResourceOptions) {
  const { gridData, effective, now } = options;
  const { sheetId } = sheet.properties;
  const whole = areaOf({}, sheet.properties.gridProperties);
  const areas = options.ranges
    ?.filter((range) => (range.sheetId ?? 0) === sheetId)
    .map((range) => areaOf(range, sheet.properties.gridProperties));
  const metadata = book.developerMetadata.filter((item) =>
    matchesLookup(item, { locationType: 'SHEET', metadataLocation: { sheetId } }),
  );
  const isTouched = (range: GridRange | undefined) =>
    range !== undefined &&
    (!areas || areas.some((area) => areaOverlaps(area, areaOf(range, sheet.properties.gridProperties))));
  const merges = sheet.merges.filter(isTouched);
  const rules = sheet.conditionalFormats.filter(({ ranges }) => ranges.some(isTouched));
  const protections = sheet.protectedRanges.filter(
    ({ range, namedRangeId }) => isTouched(range) || (namedRangeId !== undefined && !range),
  );
  const bandings = sheet.bandedRanges.filter(({ range }) => isTouched(range));
  const isWhole = !areas || areas.some((area) => areaContains(area, whole));
  return {
    properties: sheetPropertiesWithIndex(sheet.properties, index),
    ...(gridData && {
      data: (areas ?? [whole]).map((area) => gridDataResource(book, sheet, area, effective, now, gridData)),
    }),
    ...(merges.length > 0 && { merges }),
    ...(rules.length > 0 && { conditionalFormats: rules }),
    ...(protections.length > 0 && {
      protectedRanges: protections.map((item) => protectedRangeResource(item, book.owner, options.user)),
    }),
    ...(sheet.basicFilter &&
      (isWhole || isTouched(sheet.basicFilter.range)) && { basicFilter: filterResource(sheet.basicFilter) }),
    ...(bandings.length > 0 && { bandedRanges: bandings }),
    ...(metadata.length > 0 && { developerMetadata: metadata.map(metadataResource) }),
  };
}

export function spreadsheetResource(book: Workbook, options: ResourceOptions) {
  const metadata = book.developerMetadata.filter(({ location }) => 'spreadsheet' in location);
  const touched = options.ranges && new Set(options.ranges.map(({ sheetId }) => sheetId ?? 0));
  return {
    spreadsheetId: book.id,
    properties: book.properties,
    sheets: book.sheets.flatMap((sheet, index) =>
      touched && !touched.has(sheet.properties.sheetId) ? [] : [sheetResource(book, sheet, index, options)],
    ),
    ...(book.namedRanges.length > 0 && { namedRanges: book.namedRanges }),
    spreadsheetUrl: spreadsheetUrl(book.id),
    ...(metadata.length > 0 && { developerMetadata: metadata.map(metadataResource) }),
  };
}
