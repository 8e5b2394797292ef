// The language is changed in one go: settings, tabs, forms, and the panel opens anew. What only a person can decide, whether
// forms that people have already change too, is asked before anything is done.
import { useState } from 'preact/hooks';
import type { Language } from '../../../src/text/language.ts';
import { call } from '../../server.ts';
import { type Action, useAction } from '../../shell/use-action.ts';

type Values = Readonly<Record<string, string>>;

/** Longer than Google takes to put the new panel in this one's place. */
const REPLACED_MS = 20_000;

export interface LanguageChange {
  readonly busy: boolean;
  /** What has to be answered first; null while nothing has. */
  readonly question: { readonly count: number; readonly keeper: string } | null;
  begin(values: Values): void;
  /** Without an answer where there was nothing to decide. */
  go(change?: boolean): void;
  forget(): void;
}

export function useLanguageChange(onSaved: () => void): LanguageChange {
  const action: Action = useAction();
  const [asked, setAsked] = useState<{ values: Values; count: number; keeper: string } | null>(null);
  const change = async (values: Values, forms?: boolean) => {
    const language = values.language as Language;
    if (forms !== undefined) await call('decideForms', { language, change: forms });
    await call('saveSettings', { values });
    await call('installPart', { part: 'language' });
    await call('installPart', { part: 'forms' });
    onSaved();
    await call('reopenSidebar', {});
    // Nothing of this panel is drawn again meanwhile: it would be half in one language, half in the other.
    await new Promise((resolve) => setTimeout(resolve, REPLACED_MS));
  };
  return {
    busy: action.busy,
    question: asked,
    begin(values) {
      void action.run(async () => {
        const found = await call('sharedFormsIn', { language: values.language as Language });
        if (found.count === 0 && found.keeper === '') await change(values);
        else setAsked({ values, ...found });
      });
    },
    go(forms) {
      if (asked) void action.run(() => change(asked.values, forms));
    },
    forget: () => setAsked(null),
  };
}
