// What an import would do: who would be added, brought up to date or left out, and why. Nothing is written.
// It runs the import itself and keeps only its report, so that both always agree.
import { defineQuery } from '../../define/define-operation.ts';
import type { ImportReport } from '../../views/import-view.ts';
import { importAdvisors, importInput, importTables } from './import-advisors.ts';

export const previewImport = defineQuery({
  reads: importTables,
  input: importInput,
  run: (records, input, context): ImportReport => importAdvisors.run(records, input, context).result,
});
