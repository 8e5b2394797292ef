// The shapes that the page and the server exchange as JSON. Types only: both sides import them.
// Rows and columns are counted from 0; times are milliseconds since 1970.

export interface SheetTab {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly color: string | null;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export interface WorkbookSummary {
  readonly id: string;
  readonly title: string;
  readonly tabs: readonly SheetTab[];
  readonly menus: readonly MenuEntry[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A rectangle of cells; the ends are exclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetLayout {
  readonly sheetId: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Width in pixels of each column; 0 = hidden. */
  readonly columnWidths: readonly number[];
  /** Rows whose height is not the usual one: [row, pixels], 0 = hidden. */
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly merges: readonly Box[];
  readonly filter: FilterLayout | null;
}

/** The filter of a sheet; `top` is its header row. */
export interface FilterLayout {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** Columns that hide something now. */
  readonly active: readonly number[];
  readonly shownRows: number;
  readonly rows: number;
}

export interface FilterColumn {
  readonly title: string;
  readonly values: readonly { readonly text: string; readonly count: number; readonly isHidden: boolean }[];
  /** `type` as in the API's ConditionType. */
  readonly condition: { readonly type: string; readonly values: readonly string[] } | null;
}

export interface FoundCells {
  /** [row, column], in reading order; at most 2,000. */
  readonly cells: readonly (readonly [number, number])[];
  readonly total: number;
  /** More in hidden rows and columns. */
  readonly hidden: number;
}

export type NumberFormatChoice =
  | 'automatic'
  | 'text'
  | 'number'
  | 'percent'
  | 'currency'
  | 'date'
  | 'time'
  | 'date-time';

export interface CellView {
  /** As shown. */
  readonly text: string;
  /** As edited, where it differs from the text (a formula, a date, a long number). */
  readonly entered?: string;
  /** Index in the window's `styles`. */
  readonly style?: number;
  readonly note?: string;
  readonly choices?: readonly string[];
  readonly checked?: boolean;
  /** The cell is protected: "warning" lets a person change it after asking. */
  readonly locked?: 'warning' | 'forbidden';
  readonly link?: string;
  readonly kind?: 'number' | 'error';
  /** Why the cell shows an error, in words. */
  readonly problem?: string;
}

export interface RowsWindow {
  readonly from: number;
  readonly rows: readonly (readonly (CellView | null)[])[];
  /** Inline CSS, shared by the cells. */
  readonly styles: readonly string[];
}

export type SheetEdit =
  | {
      readonly kind: 'set';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly string[])[];
    }
  | { readonly kind: 'clear'; readonly sheetId: number; readonly box: Box }
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheetId: number;
      readonly dimension: 'ROWS' | 'COLUMNS';
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly kind: 'hide' | 'show';
      readonly sheetId: number;
      readonly dimension: 'ROWS' | 'COLUMNS';
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly kind: 'resize';
      readonly sheetId: number;
      readonly dimension: 'ROWS' | 'COLUMNS';
      readonly start: number;
      readonly count: number;
      readonly pixels: number;
    }
  | {
      readonly kind: 'freeze';
      readonly sheetId: number;
      readonly dimension: 'ROWS' | 'COLUMNS';
      readonly count: number;
    }
  | {
      readonly kind: 'fit';
      readonly sheetId: number;
      readonly dimension: 'ROWS' | 'COLUMNS';
      readonly start: number;
      readonly count: number;
    }
  | { readonly kind: 'format'; readonly sheetId: number; readonly box: Box; readonly choice: NumberFormatChoice }
  | { readonly kind: 'decimals'; readonly sheetId: number; readonly box: Box; readonly change: 1 | -1 }
  | { readonly kind: 'filter'; readonly sheetId: number; readonly box: Box }
  | { readonly kind: 'unfilter'; readonly sheetId: number }
  | {
      readonly kind: 'filter-column';
      readonly sheetId: number;
      readonly column: number;
      readonly hiddenValues: readonly string[];
      readonly condition: FilterColumn['condition'];
    }
  | { readonly kind: 'show-all'; readonly sheetId: number }
  | { readonly kind: 'sort'; readonly sheetId: number; readonly column: number; readonly descending: boolean }
  | {
      readonly kind: 'add-sheet';
      readonly title: string;
      /** Chosen by the page, which shows the new tab at once. */
      readonly sheetId: number;
      /** Its place among all tabs. */
      readonly index: number;
    }
  | { readonly kind: 'rename-sheet'; readonly sheetId: number; readonly title: string }
  | { readonly kind: 'move-sheet'; readonly sheetId: number; readonly index: number }
  | { readonly kind: 'hide-sheet' | 'show-sheet' | 'delete-sheet'; readonly sheetId: number };

/** A document of HtmlService that a script put on the screen; `frame` is its address. */
export interface PanelView {
  readonly title: string;
  readonly frame: string;
}

export interface DialogView extends PanelView {
  readonly modal: boolean;
  readonly width: number;
  readonly height: number;
}

export interface ToastView {
  readonly title: string;
  readonly text: string;
  readonly at: number;
  /** Its number among all of this screen, from 1. */
  readonly number: number;
}

export interface ScreenView {
  readonly sidebar: PanelView | null;
  readonly dialog: DialogView | null;
  readonly toasts: readonly ToastView[];
  /** Where a script moved the cursor, until the page takes it up. */
  readonly selection: Selection | null;
}

/** An alert or prompt that stops a running script until it is answered. */
export interface QuestionView {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  /** As ui.Button names them: OK, CANCEL, YES, NO. */
  readonly buttons: readonly string[];
}

export interface Selection {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

/** The answer to a call of a script's function from a frame. */
export type RunAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

export interface Person {
  readonly email: string;
  readonly name: string;
}

export interface Here {
  readonly workbookId: string;
  readonly workbookTitle: string;
  /** Empty: nobody is signed in. */
  readonly user: string;
  readonly people: readonly Person[];
  readonly now: number;
  readonly timeZone: string;
  readonly unreadMail: number;
}
