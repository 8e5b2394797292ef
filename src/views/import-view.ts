// Importing a directory: what the list holds, which column goes where, and what became of each of its rows.
// The proposal can be corrected before anything is written.

/** A place of the directory to which a column of the list can go. */
export interface ImportTarget {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Several columns of the list may go there. */
  readonly several: boolean;
}

export interface ListColumn {
  readonly header: string;
  /** Its first values. */
  readonly samples: readonly string[];
  /** Key of the place proposed; '' stays out. */
  readonly target: string;
  /** 0 to 1: how sure the proposal is. */
  readonly confidence: number;
  /** Rows that would take the value above them, where the cells seem to have been merged; 0 where not. */
  readonly merged: number;
}

export interface ImportFilter {
  /** Index of the list's column, from 0. */
  readonly column: number;
  readonly values: readonly { readonly value: string; readonly count: number; readonly taken: boolean }[];
}

export interface MappingProposal {
  readonly columns: readonly ListColumn[];
  readonly targets: readonly ImportTarget[];
  readonly rows: number;
  /** Columns by which rows can be chosen. */
  readonly filters: readonly ImportFilter[];
  /** The column that tells mentors from others; null when everybody seems to be one. */
  readonly filter: number | null;
  /** What people should know about the list before they go on, in words. */
  readonly remarks: readonly string[];
}

export interface TopicValue {
  /** The value in small letters, by which a choice is told. */
  readonly key: string;
  readonly value: string;
  /** People who have it. */
  readonly count: number;
  /** The topic that has this name, or probably is meant; ''. */
  readonly topic: string;
  readonly known: boolean;
}

export interface ImportedRow {
  /** Row of the list, counted from 1 as in a sheet. */
  readonly row: number;
  readonly name: string;
  readonly detail: string;
}

export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  readonly skipped: readonly ImportedRow[];
  /** Values that could not be read: the row was taken, and they are in its notes. */
  readonly incomplete: readonly ImportedRow[];
  /** Rows left out for no other reason than a missing address. */
  readonly withoutEmail: number;
  readonly topics: readonly TopicValue[];
  /** Topics to choose from. */
  readonly catalogue: readonly { readonly id: string; readonly name: string }[];
  readonly newTopics: number;
  readonly summary: string;
}

/** An import that can still be taken back. */
export interface LastImport {
  readonly number: number;
  readonly detail: string;
}

export interface ImportUndone {
  /** Rows that stay as they are, with the reason. */
  readonly kept: readonly { readonly id: string; readonly name: string; readonly detail: string }[];
  readonly summary: string;
}
