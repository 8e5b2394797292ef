// Answers of forms that could not be received, and forms that cannot be opened: one card for each form.
// The answers stay in their form; somebody has to look at them there and say that it is done.
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { allForms } from '../forms/all-forms.ts';
import type { FormRow, forms } from '../tables/system.ts';
import type { Attention } from '../views/attention.ts';
import type { FormTrouble } from '../views/form-view.ts';

/** As pull-answers writes it: "2026-11-20T09:00 · response: what happened". */
const LOST_ANSWER = /^(\d{4}-\d{2}-\d{2})T\S* · [^:]*: (.*)$/;

/** What is wrong with a form; null when nothing is. */
export function troubleOf(row: FormRow, { language }: Context): FormTrouble | null {
  const lines = row.trouble.split('\n').filter((line) => line !== '');
  if (lines.length === 0) return null;
  const lost = lines.flatMap((line) => {
    const [, on, what] = LOST_ANSWER.exec(line) ?? [];
    return on && what ? [{ on, what }] : [];
  });
  return {
    form: row.id,
    title: allForms.find(({ key }) => key === row.id)?.title[language] ?? row.id,
    lost,
    broken: lines.find((line) => line.startsWith(`${row.id}: `))?.slice(row.id.length + 2) ?? '',
    responsesUrl: row.formId === '' ? '' : `https://docs.google.com/forms/d/${row.formId}/edit#responses`,
  };
}

export function formAttention(records: Records<typeof forms>, context: Context): readonly Attention[] {
  const { attention: words, actions } = context.text.requests;
  return records.forms.all.flatMap((row): Attention[] => {
    const trouble = troubleOf(row, context);
    if (!trouble) return [];
    const { title, lost, broken } = trouble;
    const base = { urgency: 'urgent', owner: 'coordination', chip: null, also: null } as const;
    if (lost.length === 0) {
      return [
        {
          ...base,
          key: `form-${row.id}`,
          dueOn: context.today,
          title: words.formBroken({ title }),
          detail: broken || row.trouble.slice(0, 300),
          action: { kind: 'openInstallation', label: actions.checkInstallation, target: '' },
        },
      ];
    }
    return [
      {
        ...base,
        key: `form-${row.id}`,
        dueOn: lost.map(({ on }) => on).sort()[0] ?? context.today,
        title: words.answersLost({ title, count: lost.length }),
        detail: words.answersLostDetail({ what: lost[0]?.what ?? '' }),
        action: { kind: 'openForms', label: actions.seeAnswers, target: row.id },
      },
    ];
  });
}
