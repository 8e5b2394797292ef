// What an import would do: who would be added, brought up to date or left out, and why. Nothing is written.
import { defineQuery } from '../../define/define-operation.ts';
import { importInput } from '../../importing/import-input.ts';
import { importPeople, importTables } from '../../importing/import-people.ts';
import type { ImportReport } from '../../views/import-view.ts';

export const previewImport = defineQuery({
  reads: importTables,
  input: importInput,
  run: (records, input, context): ImportReport => importPeople(records, input, context).report,
});
