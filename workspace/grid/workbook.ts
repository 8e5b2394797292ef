// A workbook as immutable data. Two states share whatever did not change between them,
// so a snapshot costs nothing and a change costs what it touches.
import type { BooleanCondition, CellFormat, Row } from './cell.ts';
import type { Json, JsonObject } from './json.ts';
import type { DimensionRange, GridRange } from './range.ts';

interface GridProperties {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly hideGridlines?: boolean;
  readonly rowGroupControlAfter?: boolean;
  readonly columnGroupControlAfter?: boolean;
}

export interface SheetProperties {
  readonly sheetId: number;
  readonly title: string;
  readonly sheetType: 'GRID';
  readonly gridProperties: GridProperties;
  readonly hidden?: boolean;
  readonly rightToLeft?: boolean;
  readonly tabColor?: JsonObject;
  readonly tabColorStyle?: JsonObject;
}

/** Of one row or column; absent when all is at its default (21 px high, 100 px wide, shown). */
export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range?: GridRange;
  readonly namedRangeId?: string;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors?: {
    readonly users?: readonly string[];
    readonly groups?: readonly string[];
    readonly domainUsersCanEdit?: boolean;
  };
}

export interface ConditionalFormatRule {
  readonly ranges: readonly GridRange[];
  readonly booleanRule?: { readonly condition: BooleanCondition; readonly format: CellFormat };
  readonly gradientRule?: JsonObject;
}

export interface BandedRange {
  readonly bandedRangeId: number;
  readonly range: GridRange;
  readonly rowProperties?: JsonObject;
  readonly columnProperties?: JsonObject;
}

export interface FilterCriteria {
  readonly hiddenValues?: readonly string[];
  readonly condition?: BooleanCondition;
}

export interface FilterSpec {
  readonly columnIndex: number;
  readonly filterCriteria?: FilterCriteria;
}

export interface SortSpec {
  readonly dimensionIndex: number;
  readonly sortOrder?: 'ASCENDING' | 'DESCENDING';
}

export interface BasicFilter {
  readonly range: GridRange;
  readonly sortSpecs?: readonly SortSpec[];
  readonly filterSpecs?: readonly FilterSpec[];
}

export interface Sheet {
  readonly properties: SheetProperties;
  /** Sparse: a missing row or cell is blank. Never longer than the row count. */
  readonly rows: readonly (Row | undefined)[];
  readonly rowProperties: readonly (DimensionProperties | undefined)[];
  readonly columnProperties: readonly (DimensionProperties | undefined)[];
  readonly merges: readonly GridRange[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly bandedRanges: readonly BandedRange[];
  readonly basicFilter: BasicFilter | undefined;
}

export type MetadataLocation =
  | { readonly spreadsheet: true }
  | { readonly sheetId: number }
  | { readonly dimensionRange: DimensionRange & { readonly sheetId: number } };

export interface DeveloperMetadata {
  readonly metadataId: number;
  readonly metadataKey: string;
  readonly metadataValue?: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
}

export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}

export interface WorkbookProperties {
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly autoRecalc: string;
  readonly defaultFormat?: Json;
}

export interface Workbook {
  readonly id: string;
  readonly owner: string;
  readonly properties: WorkbookProperties;
  /** In the order of the tabs. Never empty. */
  readonly sheets: readonly Sheet[];
  readonly namedRanges: readonly NamedRange[];
  readonly developerMetadata: readonly DeveloperMetadata[];
  /** The next id handed out; ids of sheets, protections, bandings and metadata come from one row of numbers. */
  readonly nextId: number;
}

export const defaultRowCount = 1000;
export const defaultColumnCount = 26;

export function emptySheet(properties: SheetProperties): Sheet {
  return {
    properties,
    rows: [],
    rowProperties: [],
    columnProperties: [],
    merges: [],
    protectedRanges: [],
    conditionalFormats: [],
    bandedRanges: [],
    basicFilter: undefined,
  };
}

export interface NewWorkbook {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly firstSheetTitle: string;
}

export function newWorkbook(options: NewWorkbook): Workbook {
  return {
    id: options.id,
    owner: options.owner,
    properties: {
      title: options.title,
      locale: options.locale,
      timeZone: options.timeZone,
      autoRecalc: 'ON_CHANGE',
    },
    sheets: [
      emptySheet({
        sheetId: 0,
        title: options.firstSheetTitle,
        sheetType: 'GRID',
        gridProperties: { rowCount: defaultRowCount, columnCount: defaultColumnCount },
      }),
    ],
    namedRanges: [],
    developerMetadata: [],
    nextId: 1,
  };
}

export const cellCount = (sheets: Iterable<{ readonly properties: SheetProperties }>): number => {
  let count = 0;
  for (const { properties } of sheets) {
    count += properties.gridProperties.rowCount * properties.gridProperties.columnCount;
  }
  return count;
};
