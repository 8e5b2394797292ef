// What a form's edit link shows here: its questions, read only, and the responses.
import type { FormDetail } from '../../server/form-api.ts';
import { dateTime } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { Icon } from '../shell/icon.tsx';
import { Shell, useHere } from '../shell/shell.tsx';
import { t } from '../text.ts';
import { Question } from './question.tsx';

export function FormDetailPage({ id }: { id: string }) {
  const { value: form, error } = useLoaded<FormDetail>(
    `/api/forms/${id}/detail`,
    (news) => news.type === 'changed' && news.what.startsWith('forms'),
  );
  const { value: here } = useHere();
  return (
    <Shell place="forms" title={form?.title ?? t.forms.title}>
      <div class="page narrow">
        <a class="back" href="/forms">
          <Icon name="back" size={18} />
          {t.forms.title}
        </a>
        {error && (
          <p class="alert" role="alert">
            {error}
          </p>
        )}
        {form && (
          <>
            <p class="soft">{t.forms.readOnly}</p>
            <p class="button-row">
              <a class="button primary" href={`/forms/d/e/${form.publishedId}/viewform`}>
                {t.forms.fill}
              </a>
              {form.sheetHref && (
                <a class="button" href={form.sheetHref}>
                  {t.forms.sheetOf}
                </a>
              )}
            </p>
            {form.description !== '' && <p class="pre">{form.description}</p>}
            {form.pages.map((page, index) => (
              <section key={`${index.toString()}`} class="form-outline">
                {form.pages.length > 1 && (
                  <h2>{page.title === '' ? t.forms.page(index + 1, form.pages.length) : page.title}</h2>
                )}
                {page.helpText !== '' && <p class="pre soft">{page.helpText}</p>}
                {page.items.map((item) => (
                  <Question
                    key={item.id}
                    item={item}
                    answer={undefined}
                    error={undefined}
                    disabled
                    set={() => undefined}
                  />
                ))}
              </section>
            ))}
            <section class="form-outline">
              <h2>{t.forms.responsesOf}</h2>
              {form.responses.length === 0 && <p class="soft">{t.forms.noResponses}</p>}
              {here &&
                form.responses.map((response) => (
                  <details key={`${response.at}-${response.respondent}`} class="card">
                    <summary>
                      {dateTime(response.at, here.timeZone)}
                      {response.respondent !== '' && ` · ${response.respondent}`}
                    </summary>
                    <dl class="answers">
                      {Object.entries(response.answers).map(([title, answer]) => (
                        <div key={title}>
                          <dt>{title}</dt>
                          <dd class="pre">{answer}</dd>
                        </div>
                      ))}
                    </dl>
                  </details>
                ))}
            </section>
          </>
        )}
      </div>
    </Shell>
  );
}
