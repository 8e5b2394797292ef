// Forms for people: the list, a form's page, its questions and responses, and taking answers.
import type { Answers } from '../engine/service.ts';
import { pagesOf } from '../services/forms/form-pages.ts';
import type { Answer, FormRecord, ResponseRecord } from '../services/forms/form-record.ts';
import { isQuestion } from '../services/forms/form-record.ts';
import { formState } from '../services/forms/form-state.ts';
import { FormStore } from '../services/forms/form-store.ts';
import { findFormView } from '../services/forms/form-view.ts';
import { checkAnswers, SubmissionRefused } from '../services/forms/submission.ts';
import type { FormDetail, FormResult, FormSubmit, FormSummary, FormView } from './form-api.ts';
import { type Hosting, Refused } from './hosting.ts';

export function formRoutes({ app, workspace, user }: Hosting): void {
  const { world } = workspace;
  const store = new FormStore(world);
  const form = (id: string): FormRecord => {
    const found = store.find(id) ?? store.findPublished(id);
    if (!found) throw new Refused(404, 'Este formulario no existe o se eliminó.');
    return found;
  };

  app.get('/api/forms', (context) =>
    context.json(
      store.all().map((one): FormSummary => {
        const state = formState(world, one);
        return {
          id: one.id,
          publishedId: one.publishedId,
          title: one.title,
          responses: one.responseCount,
          open: state.open,
          message: state.open ? '' : state.message,
        };
      }),
    ),
  );

  app.get('/api/forms/:id', (context) => {
    const { id } = form(context.req.param('id'));
    const view: FormView | undefined = findFormView(world, id, new URL(context.req.url).search);
    return context.json(view ?? null);
  });

  app.get('/api/forms/:id/detail', (context) => {
    const record = form(context.req.param('id'));
    if (user(context) !== record.owner)
      throw new Refused(403, `Necesitas acceso. Las preguntas y respuestas las ve ${record.owner}.`);
    const view = findFormView(world, record.id);
    if (!view) throw new Refused(404, 'Este formulario no existe o se eliminó.');
    const { destination } = record;
    const detail: FormDetail = {
      ...(view as FormView),
      responses: store
        .responses(record.id)
        .reverse()
        .map((response) => responseView(record, response)),
      sheetHref: destination ? `/spreadsheets/d/${destination.spreadsheetId}/edit#gid=${destination.sheetId}` : null,
    };
    return context.json(detail);
  });

  /** Messages for the answers so far, so that each page can be checked before the next. */
  app.post('/api/forms/:id/check', async (context) => {
    const { answers, email } = await context.req.json<FormSubmit>();
    const record = form(context.req.param('id'));
    const { errors } = checkAnswers(record, answers as Answers);
    if (record.collectEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      errors.email = 'Escribe un correo completo, como nombre@ejemplo.org.';
    return context.json(resultOf(errors));
  });

  app.post('/api/forms/:id/responses', async (context) => {
    const { answers, email, editResponseId } = await context.req.json<FormSubmit>();
    const record = form(context.req.param('id'));
    const respondent = record.collectEmail ? email : user(context);
    try {
      workspace.submitForm(record.id, answers as Answers, {
        ...(respondent === '' ? {} : { respondent }),
        ...(editResponseId === undefined ? {} : { editResponseId }),
      });
      return context.json({ ok: true } satisfies FormResult);
    } catch (error) {
      if (!(error instanceof SubmissionRefused)) throw error;
      return context.json({ ok: false, message: error.message, errors: error.errors } satisfies FormResult);
    }
  });
}

function resultOf(errors: Readonly<Record<string, string>>): FormResult {
  const [first] = Object.values(errors);
  return first === undefined ? { ok: true } : { ok: false, message: first, errors };
}

function plain(answer: Answer): string {
  if (typeof answer === 'string') return answer;
  return answer.map((one) => (one === null ? '—' : typeof one === 'string' ? one : one.join(', '))).join('\n');
}

function responseView(record: FormRecord, response: ResponseRecord): FormDetail['responses'][number] {
  const answers: Record<string, string> = {};
  for (const item of pagesOf(record.items)
    .flatMap(({ items }) => items)
    .filter(isQuestion)) {
    const answer = response.answers[item.id];
    if (answer !== undefined) answers[item.title] = plain(answer);
  }
  return { at: response.timestamp, respondent: response.respondent ?? '', answers };
}
