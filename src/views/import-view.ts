// Importing a directory: which column of the list goes where, and what became of each of its rows.
// The proposal can be corrected before anything is written.

export interface MappedColumn {
  /** Key of the directory's column. */
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Index of the list's column, from 0; null when nothing goes there. */
  readonly source: number | null;
  /** 0 to 1: how sure the proposal is. */
  readonly confidence: number;
}

export interface MappingProposal {
  readonly headers: readonly string[];
  /** First values of each column of the list. */
  readonly samples: readonly (readonly string[])[];
  readonly rows: number;
  readonly columns: readonly MappedColumn[];
  /** Columns of the list that go nowhere. */
  readonly unused: readonly string[];
  /** What stands in the way of importing, in words; [] when nothing does. */
  readonly problems: readonly string[];
}

export interface ImportedRow {
  /** Row of the list, counted from 2 as in a sheet with headers. */
  readonly row: number;
  readonly name: string;
  readonly detail: string;
}
export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  readonly skipped: readonly ImportedRow[];
  /** Values that could not be read: the row was taken without them. */
  readonly incomplete: readonly ImportedRow[];
  readonly summary: string;
}
