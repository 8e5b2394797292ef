// What the grid refuses to do, in Google's words; callers add which call or request it was.
export class GridError extends Error {
  override readonly name = 'GridError';
}

export const protectedCellText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export const longCellText = 'Your input contains more than the maximum of 50000 characters in a single cell.';

export const fullWorkbookText =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

export const maximumCellCharacters = 50_000;

export const maximumWorkbookCells = 10_000_000;
