// Answers of forms that could not be received, and forms that cannot be opened: one card for each form.
// The answers stay in their form; somebody has to look at them there and say that it is done.
import type { Context } from '../define/context.ts';
import type { Records } from '../define/records.ts';
import { findBroughtForm } from '../programmes/brought-forms.ts';
import { formTitles } from '../tables/form-titles.ts';
import type { FormRow, forms } from '../tables/system.ts';
import type { Translated } from '../text/language.ts';
import type { Attention } from '../views/attention.ts';
import type { FormTrouble } from '../views/form-view.ts';
import { attentionLine } from './attention-line.ts';

/** As pull-answers writes it: "2026-11-20T09:00 · response: what happened". */
const LOST_ANSWER = /^(\d{4}-\d{2}-\d{2})T\S* · [^:]*: (.*)$/;

/** A row of a form that the add-on no longer knows has no title. */
const titles: Readonly<Partial<Record<string, Translated>>> = formTitles;

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
    title: (titles[row.id] ?? findBroughtForm(row.id)?.form.title)?.[language] ?? row.id,
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
    const base = {
      urgency: 'urgent',
      group: 'trouble',
      owner: 'coordination',
      chip: null,
      remindedOn: '',
    } as const;
    const see = context.text.today.actions.see;
    if (lost.length === 0) {
      const broke = words.formBroken({ title });
      const detail = broken || row.trouble.slice(0, 300);
      const action = { kind: 'openInstallation', label: actions.checkInstallation, target: '' } as const;
      return [
        {
          ...base,
          key: `form-${row.id}`,
          dueOn: context.today,
          title: broke,
          detail,
          line: attentionLine(
            { title: broke, detail, dueOn: '', action: { ...action, label: see }, opens: action },
            context,
          ),
        },
      ];
    }
    const dueOn = lost.map(({ on }) => on).sort()[0] ?? context.today;
    const answers = words.answersLost({ title, count: lost.length });
    const action = { kind: 'openForms', label: actions.seeAnswers, target: row.id } as const;
    return [
      {
        ...base,
        key: `form-${row.id}`,
        dueOn,
        title: answers,
        detail: words.answersLostDetail({ what: lost[0]?.what ?? '' }),
        line: attentionLine(
          { title: answers, detail: lost[0]?.what ?? '', dueOn: '', action: { ...action, label: see }, opens: action },
          context,
        ),
      },
    ];
  });
}
