// The language is changed in one go: settings, tabs, folder, templates, forms, and the panel opens anew. What only a person
// can decide, about forms that people have and templates that the team edited, is asked before anything is done.
import { useState } from 'preact/hooks';
import type { Language } from '../../../src/text/language.ts';
import type { LanguageQuestion } from '../../../src/views/tasks.ts';
import type { FieldValue } from '../../components/field.tsx';
import { call } from '../../server.ts';
import { type Action, useAction } from '../../shell/use-action.ts';

type Values = Readonly<Record<string, FieldValue>>;

interface Asked {
  readonly values: Values;
  readonly questions: readonly LanguageQuestion[];
  readonly keeper: string;
  /** In the order of the questions. */
  readonly answers: readonly boolean[];
}

/** Longer than Google takes to put the new panel in this one's place. */
const REPLACED_MS = 20_000;

const followingParts = ['language', 'folders', 'templates', 'forms'];

export interface LanguageChange {
  readonly busy: boolean;
  /** Everything was decided, and the change is under way: it takes as long as installing. */
  readonly changing: boolean;
  /** What has to be answered next; null while nothing has. */
  readonly question: LanguageQuestion | null;
  /** The account whose forms and templates change only from there; '' while nothing of that has to be said. */
  readonly keeper: string;
  begin(values: Values): void;
  answer(change: boolean): void;
  /** Where there is nothing to decide. */
  go(): void;
  forget(): void;
}

export function useLanguageChange(onSaved: () => void): LanguageChange {
  const action: Action = useAction();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [changing, setChanging] = useState(false);
  const change = async (decided: Asked) => {
    setChanging(true);
    try {
      await changeAll(decided);
    } finally {
      setChanging(false);
    }
  };
  const changeAll = async ({ values, questions, answers }: Asked) => {
    for (const [at, { matter, language }] of questions.entries())
      await call('decideLanguage', { matter, language, change: answers[at] === true });
    await call('saveSettings', { values });
    // What was switched on with it comes first: its tabs are then put into words with the others.
    for (const part of values.programmes === undefined ? followingParts : ['tabs', ...followingParts])
      await call('installPart', { part });
    onSaved();
    await call('reopenSidebar', {});
    // Nothing of this panel is drawn again meanwhile: it would be half in one language, half in the other.
    await new Promise((resolve) => setTimeout(resolve, REPLACED_MS));
  };
  return {
    busy: action.busy,
    changing,
    question: asked?.questions[Math.min(asked.answers.length, asked.questions.length - 1)] ?? null,
    keeper: asked?.keeper ?? '',
    begin(values) {
      void action.run(async () => {
        const found = await call('languageQuestions', { language: values.language as Language });
        const begun = { values, ...found, answers: [] };
        if (found.questions.length === 0 && found.keeper === '') await change(begun);
        else setAsked(begun);
      });
    },
    answer(answer) {
      if (!asked) return;
      const next = { ...asked, answers: [...asked.answers.slice(0, asked.questions.length - 1), answer] };
      setAsked(next);
      if (next.answers.length === next.questions.length) void action.run(() => change(next));
    },
    go() {
      if (asked) void action.run(() => change(asked));
    },
    forget: () => setAsked(null),
  };
}
