// All kinds of request that batchUpdate offers, and those of Google's that it does not.
// A new kind is one file in requests/ and one line here.
import type { RequestKind } from './request-kind.ts';
import { addBanding } from './requests/add-banding.ts';
import { addConditionalFormatRule } from './requests/add-conditional-format-rule.ts';
import { addNamedRange } from './requests/add-named-range.ts';
import { addProtectedRange } from './requests/add-protected-range.ts';
import { addSheet } from './requests/add-sheet.ts';
import { appendCells } from './requests/append-cells.ts';
import { appendDimension } from './requests/append-dimension.ts';
import { autoResizeDimensions } from './requests/auto-resize-dimensions.ts';
import { clearBasicFilter } from './requests/clear-basic-filter.ts';
import { copyPaste } from './requests/copy-paste.ts';
import { createDeveloperMetadata } from './requests/create-developer-metadata.ts';
import { deleteBanding } from './requests/delete-banding.ts';
import { deleteConditionalFormatRule } from './requests/delete-conditional-format-rule.ts';
import { deleteDeveloperMetadata } from './requests/delete-developer-metadata.ts';
import { deleteDimension } from './requests/delete-dimension.ts';
import { deleteNamedRange } from './requests/delete-named-range.ts';
import { deleteProtectedRange } from './requests/delete-protected-range.ts';
import { deleteSheet } from './requests/delete-sheet.ts';
import { duplicateSheet } from './requests/duplicate-sheet.ts';
import { findReplace } from './requests/find-replace.ts';
import { insertDimension } from './requests/insert-dimension.ts';
import { mergeCells } from './requests/merge-cells.ts';
import { moveDimension } from './requests/move-dimension.ts';
import { repeatCell } from './requests/repeat-cell.ts';
import { setBasicFilter } from './requests/set-basic-filter.ts';
import { setDataValidation } from './requests/set-data-validation.ts';
import { sortRange } from './requests/sort-range.ts';
import { trimWhitespace } from './requests/trim-whitespace.ts';
import { unmergeCells } from './requests/unmerge-cells.ts';
import { updateBanding } from './requests/update-banding.ts';
import { updateBorders } from './requests/update-borders.ts';
import { updateCells } from './requests/update-cells.ts';
import { updateConditionalFormatRule } from './requests/update-conditional-format-rule.ts';
import { updateDeveloperMetadata } from './requests/update-developer-metadata.ts';
import { updateDimensionProperties } from './requests/update-dimension-properties.ts';
import { updateNamedRange } from './requests/update-named-range.ts';
import { updateProtectedRange } from './requests/update-protected-range.ts';
import { updateSheetProperties } from './requests/update-sheet-properties.ts';
import { updateSpreadsheetProperties } from './requests/update-spreadsheet-properties.ts';

const kinds: readonly RequestKind[] = [
  addBanding,
  addConditionalFormatRule,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  duplicateSheet,
  findReplace,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  trimWhitespace,
  unmergeCells,
  updateBanding,
  updateBorders,
  updateCells,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
];

export const requestKinds: ReadonlyMap<string, RequestKind> = new Map(kinds.map((kind) => [kind.name, kind]));

/** Google has these, the workspace has not: they throw by name. */
export const knownToGoogle: ReadonlySet<string> = new Set([
  'addChart',
  'addDataSource',
  'addDimensionGroup',
  'addFilterView',
  'addSlicer',
  'addTable',
  'autoFill',
  'cancelDataSourceRefresh',
  'cutPaste',
  'deleteDataSource',
  'deleteDimensionGroup',
  'deleteDuplicates',
  'deleteEmbeddedObject',
  'deleteFilterView',
  'deleteRange',
  'deleteTable',
  'duplicateFilterView',
  'insertRange',
  'pasteData',
  'randomizeRange',
  'refreshDataSource',
  'textToColumns',
  'updateChartSpec',
  'updateDataSource',
  'updateDimensionGroup',
  'updateEmbeddedObjectBorder',
  'updateEmbeddedObjectPosition',
  'updateFilterView',
  'updateSlicerSpec',
  'updateTable',
]);
