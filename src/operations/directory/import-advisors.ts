// Last step of an import: the rows of the list become people of the directory, as the corrected proposal says. Whoever is
// there already is brought up to date only when asked; each row keeps what it takes to undo the import.

import { consentOf } from '../../define/consent.ts';
import { defineOperation, type Outcome } from '../../define/define-operation.ts';
import { importInput } from '../../importing/import-input.ts';
import { importPeople, importTables } from '../../importing/import-people.ts';
import { markedChanges, nextNumber } from '../../importing/undo/mark-changes.ts';
import { topics } from '../../tables/topics.ts';
import type { ImportReport } from '../../views/import-view.ts';

export const importAdvisors = defineOperation({
  reads: importTables,
  input: importInput,
  run(records, input, context): Outcome<ImportReport> {
    const words = context.text.people.imported;
    const consent = input.consent ? consentOf(context, context.today, words.consent) : {};
    const { changes, report } = importPeople(records, input, context, consent);
    const number = nextNumber([...records.advisors.all, ...records.topics.all]);
    const topic = changes.find(({ table }) => table === topics);
    return {
      changes: markedChanges(changes, number, context),
      effects: topic ? [{ kind: 'formOptions', about: topic.id }] : [],
      result: report,
      logged: report.summary,
    };
  },
});
