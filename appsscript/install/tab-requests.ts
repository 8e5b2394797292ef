// The Sheets requests that make one tab from its table: key row, headers with notes, widths, formats, dropdowns, protection.
// Protection warns instead of refusing: the add-on writes with the rights of whoever works, so nobody may be shut out.
import type { Column } from '../../src/define/columns/column.ts';
import type { AnyTable } from '../../src/define/define-table.ts';
import { HEADER_ROWS, ID_KEY } from '../../src/interpreter/parse-table.ts';
import { type Language, label } from '../../src/text/language.ts';
import type { SheetsRequest } from '../google/sheets.ts';

export const PROTECTION_MARK = 'Entrepares';
const ID_WIDTH = 110;
/** Room for a header of two lines. */
const HEADER_HEIGHT = 42;
const TECHNICAL_TAB_ROWS = 50;
const NEW_TAB_ROWS = 200;
export const idLabel = label('Código', 'Code', 'Código');
const headerFill = { red: 0.91, green: 0.94, blue: 0.996 };
const computedFill = { red: 0.953, green: 0.961, blue: 0.973 };

interface PlacedColumn {
  readonly key: string;
  readonly column: Column<unknown> | undefined;
  readonly at: number;
}

export function placedColumns(table: AnyTable): readonly PlacedColumn[] {
  return [ID_KEY, ...Object.keys(table.columns)].map((key, at) => ({ key, column: table.columns[key], at }));
}

export function addTab(table: AnyTable, title: string, index: number, hidden: boolean): SheetsRequest {
  return {
    addSheet: {
      properties: {
        sheetId: table.sheetId,
        title,
        index,
        hidden,
        gridProperties: {
          rowCount: table.technical ? TECHNICAL_TAB_ROWS : NEW_TAB_ROWS,
          columnCount: Object.keys(table.columns).length + 1,
          frozenRowCount: HEADER_ROWS,
          frozenColumnCount: 1,
        },
      },
    },
  };
}

/** Everything of a new tab but its rows. */
export function furnishTab(table: AnyTable, language: Language): SheetsRequest[] {
  const columns = placedColumns(table);
  return [
    {
      updateDimensionProperties: {
        range: { sheetId: table.sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: table.sheetId, dimension: 'ROWS', startIndex: HEADER_ROWS - 1, endIndex: HEADER_ROWS },
        properties: { pixelSize: HEADER_HEIGHT },
        fields: 'pixelSize',
      },
    },
    ...columns.flatMap((placed) => furnishColumn(table, placed, language)),
    {
      setBasicFilter: {
        filter: {
          range: {
            sheetId: table.sheetId,
            startRowIndex: HEADER_ROWS - 1,
            startColumnIndex: 0,
            endColumnIndex: columns.length,
          },
        },
      },
    },
    protectHeader(table),
  ];
}

export function protectHeader(table: AnyTable): SheetsRequest {
  return {
    addProtectedRange: {
      protectedRange: {
        range: { sheetId: table.sheetId, startRowIndex: 0, endRowIndex: HEADER_ROWS },
        description: `${PROTECTION_MARK}: ${table.key}`,
        warningOnly: true,
      },
    },
  };
}

/** The header that people read, with its note. */
export function headerCell(table: AnyTable, { column, at }: PlacedColumn, language: Language): SheetsRequest {
  const note = column ? (column.note ?? (at === 0 ? table.note : undefined)) : table.note;
  return {
    updateCells: {
      start: { sheetId: table.sheetId, rowIndex: HEADER_ROWS - 1, columnIndex: at },
      rows: [
        {
          values: [
            {
              userEnteredValue: { stringValue: (column?.label ?? idLabel)[language] },
              ...(note ? { note: note[language] } : {}),
              userEnteredFormat: {
                backgroundColor: !column || column.computed ? computedFill : headerFill,
                textFormat: { bold: true },
                wrapStrategy: 'WRAP',
                verticalAlignment: 'MIDDLE',
              },
            },
          ],
        },
      ],
      fields: 'userEnteredValue,note,userEnteredFormat(backgroundColor,textFormat,wrapStrategy,verticalAlignment)',
    },
  };
}

/** Key, header, note, width, format, dropdown and protection of one column. */
export function furnishColumn(table: AnyTable, { key, column, at }: PlacedColumn, language: Language): SheetsRequest[] {
  const { sheetId } = table;
  const body = { sheetId, startRowIndex: HEADER_ROWS, startColumnIndex: at, endColumnIndex: at + 1 };
  const computed = !column || column.computed;
  const format = {
    ...(column?.numberFormat ? { numberFormat: { ...column.numberFormat } } : {}),
    verticalAlignment: 'TOP',
    wrapStrategy: 'CLIP',
  };
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: at },
        rows: [{ values: [{ userEnteredValue: { stringValue: key } }] }],
        fields: 'userEnteredValue',
      },
    },
    headerCell(table, { key, column, at }, language),
    {
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        properties: { pixelSize: column?.width ?? ID_WIDTH, hiddenByUser: column?.technical ?? false },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    {
      repeatCell: {
        range: body,
        cell: { userEnteredFormat: format },
        fields: column?.numberFormat
          ? 'userEnteredFormat(numberFormat,verticalAlignment,wrapStrategy)'
          : 'userEnteredFormat(verticalAlignment,wrapStrategy)',
      },
    },
    ...(column ? dropdownRequest(sheetId, at, column, language) : []),
    ...(computed
      ? [
          {
            addProtectedRange: {
              protectedRange: {
                range: body,
                description: `${PROTECTION_MARK}: ${table.key}.${key}`,
                warningOnly: true,
              },
            },
          },
        ]
      : []),
  ];
}

/** What may be entered below the header; nothing for a column that takes any text. */
export function dropdownRequest(
  sheetId: number,
  at: number,
  column: Column<unknown>,
  language: Language,
): SheetsRequest[] {
  const condition = validationOf(column, language);
  const range = { sheetId, startRowIndex: HEADER_ROWS, startColumnIndex: at, endColumnIndex: at + 1 };
  return condition ? [{ setDataValidation: { range, rule: { condition, strict: true, showCustomUi: true } } }] : [];
}

function validationOf(column: Column<unknown>, language: Language) {
  const { type, options } = column.question;
  if ((type === 'choice' || type === 'yesNo') && options) {
    return { type: 'ONE_OF_LIST', values: options.map((option) => ({ userEnteredValue: option.label[language] })) };
  }
  if (type === 'date' || type === 'dateTime') return { type: 'DATE_IS_VALID' };
  return undefined;
}
