// The form of a block as any other form: it reads what its programme reads, and sees the cases of that alone.
import type { FormCases } from '../blocks/block-form.ts';
import type { Context } from '../define/context.ts';
import { type AnyForm, defineForm } from '../define/define-form.ts';
import type { AnyTable } from '../define/define-table.ts';
import type { Records } from '../define/records.ts';
import { growingTablesIn, tablesOfCasesIn } from '../operations/cases/case-tables.ts';
import { casesOf, dossiersOf } from '../operations/cases/dossiers.ts';
import { newCase } from '../operations/cases/new-case.ts';
import type { BroughtForm } from '../programmes/brought-forms.ts';

export function programmeForm({ key, form, programme }: BroughtForm): AnyForm {
  const { shared: _, receive, ...asked } = form;
  return defineForm({
    ...asked,
    key,
    programme: programme.key,
    reads: tablesOfCasesIn(programme),
    appends: growingTablesIn(programme),
    receive: (answer, records, context) => receive(answer, casesFor(programme, records, context)),
  });
}

function casesFor(programme: BroughtForm['programme'], records: Records<AnyTable>, context: Context): FormCases {
  const dossierOf = dossiersOf(records, context);
  const rows = casesOf(records, programme);
  return {
    context,
    get all() {
      return rows.map(dossierOf);
    },
    find(id) {
      const row = rows.find((each) => each.id === id);
      return row && dossierOf(row);
    },
    open(title, openedOn) {
      const { row, change } = newCase(programme, title, openedOn, context);
      return { dossier: dossierOf(row), change };
    },
  };
}
