// The messages of the Sheets API about cells: formats, values, validation.
// Reference: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells
import { listOf, message, notOffered, oneOf } from './shape.ts';

export const color = message('Color', { red: 'number', green: 'number', blue: 'number', alpha: 'number' });

export const colorStyle = message('ColorStyle', { rgbColor: color, themeColor: 'string' });

const textFormat = message('TextFormat', {
  bold: 'boolean',
  italic: 'boolean',
  underline: 'boolean',
  strikethrough: 'boolean',
  fontFamily: 'string',
  fontSize: 'integer',
  foregroundColor: color,
  foregroundColorStyle: colorStyle,
  link: message('Link', { uri: 'string' }),
});

export const border = message('Border', {
  style: oneOf('NONE', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  width: 'integer',
  color,
  colorStyle,
});

export const cellFormat = message('CellFormat', {
  numberFormat: message('NumberFormat', {
    type: oneOf('TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'),
    pattern: 'string',
  }),
  backgroundColor: color,
  backgroundColorStyle: colorStyle,
  borders: message('Borders', { top: border, bottom: border, left: border, right: border }),
  padding: message('Padding', { top: 'integer', right: 'integer', bottom: 'integer', left: 'integer' }),
  horizontalAlignment: oneOf('LEFT', 'CENTER', 'RIGHT'),
  verticalAlignment: oneOf('TOP', 'MIDDLE', 'BOTTOM'),
  wrapStrategy: oneOf('OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'),
  textDirection: oneOf('LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'),
  textFormat,
  hyperlinkDisplayType: oneOf('LINKED', 'PLAIN_TEXT'),
  textRotation: message('TextRotation', { angle: 'integer', vertical: 'boolean' }),
});

export const condition = message('BooleanCondition', {
  type: 'string',
  values: listOf(message('ConditionValue', { userEnteredValue: 'string', relativeDate: 'string' })),
});

export const dataValidationRule = message('DataValidationRule', {
  condition,
  inputMessage: 'string',
  strict: 'boolean',
  showCustomUi: 'boolean',
});

const extendedValue = message('ExtendedValue', {
  numberValue: 'number',
  stringValue: 'string',
  boolValue: 'boolean',
  formulaValue: 'string',
  errorValue: notOffered,
});

export const cellData = message('CellData', {
  userEnteredValue: extendedValue,
  userEnteredFormat: cellFormat,
  note: 'string',
  dataValidation: dataValidationRule,
  textFormatRuns: listOf(message('TextFormatRun', { startIndex: 'integer', format: textFormat })),
  // Read-only at Google: sent back, they are ignored.
  effectiveValue: 'anything',
  effectiveFormat: 'anything',
  formattedValue: 'anything',
  hyperlink: 'anything',
  pivotTable: notOffered,
  dataSourceTable: notOffered,
  dataSourceFormula: notOffered,
  chipRuns: notOffered,
});

export const rowData = message('RowData', { values: listOf(cellData) });
