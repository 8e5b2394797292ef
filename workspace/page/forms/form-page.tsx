// A form as somebody answers it, made for the phone first: pages, messages, confirmation, closed notice.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormResult, FormView } from '../../server/form-api.ts';
import { useLoaded } from '../loaded.ts';
import { postJson } from '../server.ts';
import { ask, attempt } from '../shell/ask.tsx';
import { t } from '../text.ts';
import { type AnswerMap, nextPage } from './answer-state.ts';
import { FormFrame } from './form-frame.tsx';
import { Question } from './question.tsx';

export function FormPage({ id }: { id: string }) {
  const { value: form, error } = useLoaded<FormView>(`/api/forms/${id}${window.location.search}`);
  if (error)
    return (
      <FormFrame title={t.forms.title}>
        <p class="alert" role="alert">
          {error}
        </p>
      </FormFrame>
    );
  if (!form) return <FormFrame title={t.loading} />;
  if (!form.state.open)
    return (
      <FormFrame title={form.title}>
        <p>{form.state.message}</p>
        <p class="soft">{t.forms.closedHint}</p>
      </FormFrame>
    );
  return <OpenForm form={form} />;
}

function OpenForm({ form }: { form: FormView }) {
  const [answers, setAnswers] = useState<AnswerMap>(form.prefilled.answers);
  const [email, setEmail] = useState(form.prefilled.email ?? '');
  const [way, setWay] = useState<readonly number[]>([0]);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const number = way.at(-1) ?? 0;
  const page = form.pages[number];
  useEffect(() => {
    if (way.length > 1 || sent) window.scrollTo(0, 0);
  }, [way, sent]);

  const submission = {
    answers,
    email,
    ...(form.prefilled.editResponseId === undefined ? {} : { editResponseId: form.prefilled.editResponseId }),
  };
  const show = (wrong: Readonly<Record<string, string>>) => {
    setErrors(wrong);
    const first = page?.items.find((item) => wrong[item.id] !== undefined);
    const box = document.getElementById(wrong.email !== undefined && number === 0 ? 'box-email' : `box-${first?.id}`);
    box?.scrollIntoView({ block: 'center' });
    box?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  };
  const forward = async () => {
    setBusy(true);
    await attempt(async () => {
      const next = nextPage(form, number, answers);
      if (next !== 'SUBMIT') {
        const checked = await postJson<FormResult>(`/api/forms/${form.formId}/check`, submission);
        const wrong = checked.ok
          ? {}
          : Object.fromEntries(
              Object.entries(checked.errors).filter(([id]) =>
                id === 'email' ? number === 0 : page?.items.some((item) => String(item.id) === id),
              ),
            );
        if (Object.keys(wrong).length > 0) show(wrong);
        else {
          setErrors({});
          setWay([...way, next]);
        }
        return;
      }
      const result = await postJson<FormResult>(`/api/forms/${form.formId}/responses`, submission);
      if (result.ok) setSent(true);
      else {
        const back = lastIndex(
          way,
          (one) => form.pages[one]?.items.some((item) => result.errors[item.id] !== undefined) ?? false,
        );
        if (back >= 0) setWay(way.slice(0, back + 1));
        if (Object.keys(result.errors).length === 0) throw new Error(result.message);
        show(result.errors);
      }
    });
    setBusy(false);
  };
  const clear = async () => {
    if ((await ask({ title: t.forms.clearConfirm, accept: t.forms.clear })) === null) return;
    setAnswers({});
    setEmail('');
    setErrors({});
    setWay([0]);
  };

  if (sent)
    return (
      <FormFrame title={form.title}>
        <p class="pre" role="status">
          {form.confirmationMessage}
        </p>
        {form.respondAgainLink && (
          <p>
            <a href={window.location.pathname}>{t.forms.another}</a>
          </p>
        )}
      </FormFrame>
    );
  const wrongCount = Object.keys(errors).length;
  return (
    <FormFrame
      title={form.title}
      description={number === 0 ? form.description : ''}
      required={page?.items.some((item) => item.required) ?? false}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void forward();
        }}
      >
        <div ref={top} role="status" class={wrongCount > 0 ? 'form-alert' : ''}>
          {wrongCount > 0 && t.forms.fix(wrongCount)}
        </div>
        {number > 0 && page && (page.title !== '' || page.helpText !== '') && (
          <section class="question section">
            <h2>{page.title}</h2>
            {page.helpText !== '' && <p class="pre">{page.helpText}</p>}
          </section>
        )}
        {number === 0 && form.collectEmail && (
          <div class={`question${errors.email === undefined ? '' : ' wrong'}`} id="box-email">
            <label class="question-title" for="question-email">
              {t.forms.email}
              <span class="required" title={t.forms.required}>
                {' *'}
              </span>
            </label>
            <input
              id="question-email"
              type="email"
              autoComplete="email"
              inputMode="email"
              value={email}
              required
              onInput={(event) => setEmail(event.currentTarget.value)}
              {...(errors.email === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': 'error-email' })}
            />
            {errors.email !== undefined && (
              <p class="field-error" id="error-email">
                {errors.email}
              </p>
            )}
          </div>
        )}
        {page?.items.map((item) => (
          <Question
            key={item.id}
            item={item}
            answer={answers[item.id]}
            error={errors[item.id]}
            disabled={false}
            set={(answer) => {
              const { [item.id]: _before, ...rest } = answers;
              setAnswers(answer === undefined || answer === '' ? rest : { ...answers, [item.id]: answer });
              if (errors[item.id] !== undefined) {
                const { [item.id]: _gone, ...left } = errors;
                setErrors(left);
              }
            }}
          />
        ))}
        <div class="form-foot">
          {way.length > 1 && (
            <button type="button" class="button" onClick={() => setWay(way.slice(0, -1))}>
              {t.forms.back}
            </button>
          )}
          <button type="submit" class="button primary" disabled={busy}>
            {busy ? t.forms.sending : nextPage(form, number, answers) === 'SUBMIT' ? t.forms.submit : t.forms.next}
          </button>
          {form.pages.length > 1 && form.progressBar && (
            <span class="form-progress">
              <progress
                max={form.pages.length}
                value={number + 1}
                aria-label={t.forms.page(number + 1, form.pages.length)}
              />
              <span>{t.forms.page(number + 1, form.pages.length)}</span>
            </span>
          )}
          <button type="button" class="button plain" onClick={() => void clear()}>
            {t.forms.clear}
          </button>
        </div>
      </form>
    </FormFrame>
  );
}

/** Array.findLastIndex, which the page's language level lacks. */
function lastIndex(list: readonly number[], fits: (one: number) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) if (fits(list[index] ?? -1)) return index;
  return -1;
}
