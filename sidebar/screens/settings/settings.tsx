// The settings in groups. Only what was changed is saved; weights show their share of the whole.
import type { Language } from '../../../src/text/language.ts';
import type { SettingField, SettingGroup, SettingsView } from '../../../src/views/settings-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Field, type FieldValue } from '../../components/field.tsx';
import { Screen } from '../../components/screen.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { LanguageQuestionCard } from '../system/language-question.tsx';
import { Learning } from './learning.tsx';
import { SwitchedCards } from './switched-programmes.tsx';
import { UploadLogo } from './upload-logo.tsx';
import { type LanguageChange, useLanguageChange } from './use-language-change.ts';
import { type SwitchedProgrammes, useProgrammesChange } from './use-programmes-change.ts';
import { WeightFields } from './weight-fields.tsx';

export function SettingsScreen() {
  const { text } = useShell();
  const answer = useAnswer('readSettings', {});
  return (
    <Screen title={text.settings.title} busy={answer.loading}>
      <Answer answer={answer}>{(view) => <Form view={view} />}</Answer>
    </Screen>
  );
}

/** A value as a field holds it. */
export function asTyped(value: SettingField['value']): FieldValue {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? '' : typeof value === 'object' ? value : String(value);
}

/** Of what is ticked in a list, the order means nothing. */
function isSame(one: FieldValue, other: FieldValue): boolean {
  return typeof one === 'string' || typeof other === 'string'
    ? one === other
    : [...one].sort().join() === [...other].sort().join();
}

const nothingTyped: Readonly<Record<string, FieldValue>> = {};

function Form({ view }: { view: SettingsView }) {
  const shell = useShell();
  const { text } = shell;
  const words = text.settings;
  const action = useAction();
  const draft = useDraft<Readonly<Record<string, FieldValue>>>('settings', nothingTyped);
  const language = useLanguageChange(draft.discard);
  const programmes = useProgrammesChange(draft.discard);
  const typed = draft.value;
  const fields = view.groups.flatMap((group) => group.fields);
  const changed = fields.filter(({ key, value }) => {
    const now = typed[key];
    return now !== undefined && !isSame(now, asTyped(value));
  });
  const change = (key: string, value: FieldValue) => {
    language.forget();
    draft.change({ ...typed, [key]: value });
  };
  const valueIn = (field: SettingField) => typed[field.key] ?? asTyped(field.value);
  const send = (event: Event) => {
    event.preventDefault();
    if (changed.length === 0) return;
    const before = Object.fromEntries(changed.map((field) => [field.key, asTyped(field.value)]));
    const values = Object.fromEntries(changed.map((field) => [field.key, typed[field.key] ?? '']));
    if (changed.some(({ key }) => key === 'language')) {
      language.begin(values);
      return;
    }
    const switching = changed.filter(({ key }) => key === 'mentoring' || key === 'programmes');
    if (switching.length > 0) {
      const switched = switching.map((field) => switchedIn(field, valueIn(field), shell.language));
      const all = { on: switched.flatMap(({ on }) => on), off: switched.flatMap(({ off }) => off) };
      programmes.save(values, all, words.saved(changed.length));
      return;
    }
    void action.run(() => call('saveSettings', { values }), {
      done: words.saved(changed.length),
      undo: () => call('saveSettings', { values: before }),
      next: draft.discard,
    });
  };
  return (
    <form class="stack" noValidate onSubmit={send}>
      <p class="detail">{words.about}</p>
      <DraftNote draft={draft} />
      {view.groups.map((group, index) => (
        <Group key={group.key} group={group} open={index === 0} valueIn={valueIn} onChange={change} />
      ))}
      {programmes.outcome && changed.length === 0 ? <SwitchedCards {...programmes.outcome} /> : null}
      {language.changing || programmes.adding ? (
        <div class="card sticky" role="status">
          <p>{language.changing ? words.changingLanguage : words.programmes.adding}</p>
        </div>
      ) : (language.question || language.keeper !== '') && changed.length > 0 ? (
        <BeforeLanguage change={language} />
      ) : changed.length > 0 ? (
        <div class="card actions sticky">
          <Button kind="primary" type="submit" busy={action.busy || language.busy || programmes.busy}>
            {words.save(changed.length)}
          </Button>
          <Button onClick={draft.discard}>{words.discard}</Button>
        </div>
      ) : null}
    </form>
  );
}

/** Which ways of working are switched on and off by what is ticked now. */
function switchedIn(
  { label, question, value }: SettingField,
  ticked: FieldValue,
  language: Language,
): SwitchedProgrammes {
  // The first is a question by itself.
  if (question.type !== 'choices') {
    const first = [{ key: '', label }];
    return ticked === 'yes' ? { on: first, off: [] } : { on: [], off: first };
  }
  const all = (question.options ?? []).map((option) => ({ key: option.value, label: option.label[language] }));
  const before = asTyped(value);
  return {
    on: all.filter(({ key }) => ticked.includes(key) && !before.includes(key)),
    off: all.filter(({ key }) => !ticked.includes(key) && before.includes(key)),
  };
}

/** Asked before the language changes: about forms and templates, or told whose account sees to them. */
function BeforeLanguage({ change }: { change: LanguageChange }) {
  const words = useShell().text.settings;
  const { busy, question, keeper } = change;
  if (question)
    return <LanguageQuestionCard key={question.matter} question={question} busy={busy} onDecide={change.answer} />;
  return (
    <Card detail={words.formsElsewhere(keeper)}>
      <Button kind="primary" busy={busy} onClick={change.go}>
        {words.changeLanguage}
      </Button>
    </Card>
  );
}

function Group({
  group,
  open,
  valueIn,
  onChange,
}: {
  group: SettingGroup;
  open: boolean;
  valueIn: (field: SettingField) => FieldValue;
  onChange: (key: string, value: FieldValue) => void;
}) {
  const { text } = useShell();
  const words = text.settings;
  return (
    <details class="card fold" open={open}>
      <summary>{group.label}</summary>
      <div class="stack group">
        {group.key === 'matching' ? (
          <>
            <WeightFields fields={group.fields} valueIn={(field) => String(valueIn(field))} onChange={onChange} />
            <Learning />
          </>
        ) : (
          group.fields.map((field) => {
            if (field.key === 'logo') return <UploadLogo key={field.key} before={String(field.value ?? '')} />;
            const usual = field.question.type === 'number' ? String(asTyped(field.default)) : '';
            const help = [field.help, usual && usual !== valueIn(field) ? words.byDefault(usual) : ''];
            return (
              <Field
                key={field.key}
                spec={{
                  key: field.key,
                  label: field.label,
                  required: true,
                  help: help.filter(Boolean).join(' '),
                  question: field.question,
                }}
                value={valueIn(field)}
                onChange={(value) => onChange(field.key, value)}
              />
            );
          })
        )}
      </div>
    </details>
  );
}
