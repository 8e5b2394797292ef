// The messages of the Sheets API that the workspace understands, field by field.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets
import { cellFormat, color, colorStyle, condition } from './cell-shapes.ts';
import { listOf, message, notOffered, oneOf } from './shape.ts';

export const gridRange = message('GridRange', {
  sheetId: 'integer',
  startRowIndex: 'integer',
  endRowIndex: 'integer',
  startColumnIndex: 'integer',
  endColumnIndex: 'integer',
});

export const gridCoordinate = message('GridCoordinate', {
  sheetId: 'integer',
  rowIndex: 'integer',
  columnIndex: 'integer',
});

export const dimension = oneOf('DIMENSION_UNSPECIFIED', 'ROWS', 'COLUMNS');

export const dimensionRange = message('DimensionRange', {
  sheetId: 'integer',
  dimension,
  startIndex: 'integer',
  endIndex: 'integer',
});

const gridProperties = message('GridProperties', {
  rowCount: 'integer',
  columnCount: 'integer',
  frozenRowCount: 'integer',
  frozenColumnCount: 'integer',
  hideGridlines: 'boolean',
  rowGroupControlAfter: 'boolean',
  columnGroupControlAfter: 'boolean',
});

export const sheetProperties = message('SheetProperties', {
  sheetId: 'integer',
  title: 'string',
  index: 'integer',
  sheetType: 'string',
  gridProperties,
  hidden: 'boolean',
  tabColor: color,
  tabColorStyle: colorStyle,
  rightToLeft: 'boolean',
  dataSourceSheetProperties: notOffered,
});

export const spreadsheetProperties = message('SpreadsheetProperties', {
  title: 'string',
  locale: 'string',
  timeZone: 'string',
  autoRecalc: oneOf('ON_CHANGE', 'MINUTE', 'HOUR'),
  defaultFormat: cellFormat,
  iterativeCalculationSettings: notOffered,
  spreadsheetTheme: notOffered,
  importFunctionsExternalUrlAccessAllowed: notOffered,
});

export const dimensionProperties = message('DimensionProperties', {
  pixelSize: 'integer',
  hiddenByUser: 'boolean',
  hiddenByFilter: 'boolean',
  developerMetadata: notOffered,
  dataSourceColumnReference: notOffered,
});

export const protectedRange = message('ProtectedRange', {
  protectedRangeId: 'integer',
  range: gridRange,
  namedRangeId: 'string',
  tableId: notOffered,
  description: 'string',
  warningOnly: 'boolean',
  requestingUserCanEdit: 'boolean',
  unprotectedRanges: listOf(gridRange),
  editors: message('Editors', {
    users: listOf('string'),
    groups: listOf('string'),
    domainUsersCanEdit: 'boolean',
  }),
});

const interpolationPoint = message('InterpolationPoint', {
  color,
  colorStyle,
  type: oneOf('MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'),
  value: 'string',
});

export const conditionalFormatRule = message('ConditionalFormatRule', {
  ranges: listOf(gridRange),
  booleanRule: message('BooleanRule', { condition, format: cellFormat }),
  gradientRule: message('GradientRule', {
    minpoint: interpolationPoint,
    midpoint: interpolationPoint,
    maxpoint: interpolationPoint,
  }),
});

const bandingProperties = message('BandingProperties', {
  headerColor: color,
  headerColorStyle: colorStyle,
  firstBandColor: color,
  firstBandColorStyle: colorStyle,
  secondBandColor: color,
  secondBandColorStyle: colorStyle,
  footerColor: color,
  footerColorStyle: colorStyle,
});

export const bandedRange = message('BandedRange', {
  bandedRangeId: 'integer',
  bandedRangeReference: notOffered,
  range: gridRange,
  rowProperties: bandingProperties,
  columnProperties: bandingProperties,
});

export const sortSpec = message('SortSpec', {
  dimensionIndex: 'integer',
  sortOrder: oneOf('ASCENDING', 'DESCENDING'),
  foregroundColor: notOffered,
  foregroundColorStyle: notOffered,
  backgroundColor: notOffered,
  backgroundColorStyle: notOffered,
  dataSourceColumnReference: notOffered,
});

const filterCriteria = message('FilterCriteria', {
  hiddenValues: listOf('string'),
  condition,
  visibleBackgroundColor: notOffered,
  visibleBackgroundColorStyle: notOffered,
  visibleForegroundColor: notOffered,
  visibleForegroundColorStyle: notOffered,
});

export const basicFilter = message('BasicFilter', {
  range: gridRange,
  tableId: notOffered,
  sortSpecs: listOf(sortSpec),
  filterSpecs: listOf(
    message('FilterSpec', { columnIndex: 'integer', filterCriteria, dataSourceColumnReference: notOffered }),
  ),
  // Deprecated at Google in favour of filterSpecs; both are read.
  criteria: { mapOf: filterCriteria },
});

export const namedRange = message('NamedRange', { namedRangeId: 'string', name: 'string', range: gridRange });

const metadataLocation = message('DeveloperMetadataLocation', {
  locationType: oneOf('ROW', 'COLUMN', 'SHEET', 'SPREADSHEET'),
  spreadsheet: 'boolean',
  sheetId: 'integer',
  dimensionRange,
});

export const developerMetadata = message('DeveloperMetadata', {
  metadataId: 'integer',
  metadataKey: 'string',
  metadataValue: 'string',
  location: metadataLocation,
  visibility: oneOf('DOCUMENT', 'PROJECT'),
});

export const dataFilter = message('DataFilter', {
  a1Range: 'string',
  gridRange,
  developerMetadataLookup: message('DeveloperMetadataLookup', {
    locationType: oneOf('ROW', 'COLUMN', 'SHEET', 'SPREADSHEET'),
    metadataLocation,
    locationMatchingStrategy: oneOf('EXACT_LOCATION', 'INTERSECTING_LOCATION'),
    metadataId: 'integer',
    metadataKey: 'string',
    metadataValue: 'string',
    visibility: oneOf('DOCUMENT', 'PROJECT'),
  }),
});
