// What the panel finds out of a list, and what it asks for when everything proposed is taken.
import { chosenRows, type Mapping } from '../../src/importing/chosen-rows.ts';
import { outsideRemarks } from '../../src/importing/list/list-remarks.ts';
import { readList } from '../../src/importing/list/read-list.ts';
import { proposeMapping } from '../../src/importing/propose-mapping.ts';
import { cellContext } from '../../src/interpreter/create-context.ts';
import { officeWords } from '../../src/text/es/sidebar-office.ts';

const words = officeWords.people.import.list;

export function proposed(text: string, topicNames: readonly string[] = []) {
  const list = readList(text);
  const isTopic = (part: string) => topicNames.includes(part);
  const proposal = proposeMapping(list, isTopic, cellContext('es', new Map()), words);
  const filter = proposal.filters.find(({ column }) => column === proposal.filter);
  const mapping: Mapping = {
    columns: proposal.columns.map(({ target }) => target),
    filter: filter
      ? { column: filter.column, values: filter.values.filter(({ taken }) => taken).map(({ value }) => value) }
      : null,
    merged: proposal.columns.flatMap(({ merged }, at) => (merged > 0 ? [at] : [])),
  };
  return {
    list,
    proposal,
    outside: outsideRemarks(list, mapping.columns, mapping.filter ?? undefined, words),
    /** The input of the import. */
    input: rowsAs(text, mapping),
  };
}

export function rowsAs(text: string, mapping: Mapping) {
  return { rows: chosenRows(readList(text), mapping), columns: [...mapping.columns] };
}

/** The same with places given by hand. */
export function placed(text: string, ...columns: readonly string[]) {
  return rowsAs(text, { columns, filter: null, merged: [] });
}
