// The public form of a register. Its link says which case it is for; without one it is the only case that takes entries,
// so that nobody has to choose. Whatever is missing or wrong, the entry is kept and looked at.
import { dayOf } from '../../calendar/local-date.ts';
import { agreement } from '../../define/columns/agreement.ts';
import { fitCell } from '../../define/columns/text.ts';
import { type Answer, ask, type QuestionOptions, type Questions } from '../../define/define-form.ts';
import { unknownCode } from '../../define/unknown-code.ts';
import { label, type Translated } from '../../text/language.ts';
import type { BlockForm, FormCases } from '../block-form.ts';
import { type Dossier, isCaseOver } from '../dossier.ts';
import { caseColumn } from '../kept.ts';
import { asideOf, enter } from './enter.ts';
import { type Register, wordIn } from './kind.ts';

export interface RegisterFormOptions<K extends string = string>
  extends Omit<BlockForm, 'questions' | 'receive' | 'shared'> {
  /** What the data of whoever sends it are used for: what she agrees to. */
  readonly consent: Translated;
  /** How questions are worded, where the name of the column does not do. */
  readonly asks?: Readonly<Partial<Record<K, QuestionOptions>>>;
}

export function registerForm(register: Register, { consent, asks, ...words }: RegisterFormOptions): BlockForm {
  const { columns, who, aspects } = register;
  const asked = asks as Readonly<Partial<Record<string, QuestionOptions>>> | undefined;
  const questions: Questions = {
    case: ask(caseColumn.case, {
      title: label('Clave', 'Code', 'Código'),
      help: label(
        'Ya viene escrita; déjela como está.',
        'It is filled in already; leave it as it is.',
        'Já vem preenchida; deixe como está.',
      ),
      required: false,
      prefilled: true,
    }),
    ...Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, ask(column, asked?.[key])])),
    consent: ask(agreement(consent)),
  };
  return {
    ...words,
    questions,
    receive(answer, cases) {
      const { case: about, consent: agreed, ...given } = answer.values;
      const dossier = cases.find(String(about)) ?? onlyOpen(register, cases);
      const name = caseColumn.case.label[cases.context.language];
      if (!dossier) throw unknownCode('case', answer, String(about) || name);
      const values = Object.fromEntries(
        Object.entries(given).map(([key, value]) => [key, typeof value === 'string' ? fitCell(value) : value]),
      );
      const on = dayOf(answer.sentAt);
      const author = { role: '', isTeam: false, name: wordIn(values, who.name), email: wordIn(values, who.email) };
      const { row, changes, effects } = enter(
        register,
        values,
        {
          channel: 'form',
          on,
          agreed: agreed === 'agreed',
          responseId: answer.responseId,
          problems: problemsOf(register, answer, cases),
          doubts: answer.doubts,
        },
        dossier,
        author,
        isCaseOver(dossier) ? 'late' : asideOf(register, on, dossier),
      );
      return { changes, effects, result: undefined, logged: `${dossier.case.id} · ${aspects.label.es} · ${row}` };
    },
  };
}

function onlyOpen(register: Register, { all, context }: FormCases): Dossier | undefined {
  const open = all.filter((dossier) => {
    const lastDay = register.lastDay(dossier);
    return !isCaseOver(dossier) && (lastDay === '' || lastDay >= context.today);
  });
  return open.length === 1 ? open[0] : undefined;
}

function problemsOf({ columns }: Register, answer: Answer<Questions>, { context }: FormCases): readonly string[] {
  return answer.problems
    .filter(({ question }) => question !== 'case' && question !== 'consent')
    .map(({ question, problem }) =>
      context.text.requests.toCorrect.problem({
        field: columns[question]?.label[context.language] ?? question,
        problem: context.text.problems[problem.code](problem),
      }),
    );
}
