// The list of forms: answer one, or look at its questions and responses.
import type { FormSummary } from '../../server/form-api.ts';
import { useLoaded } from '../loaded.ts';
import { Empty } from '../shell/empty.tsx';
import { Shell } from '../shell/shell.tsx';
import { t } from '../text.ts';

export function FormsPage() {
  const { value: forms } = useLoaded<readonly FormSummary[]>(
    '/api/forms',
    (news) => news.type === 'changed' && news.what.startsWith('forms'),
  );
  return (
    <Shell place="forms" title={t.forms.title}>
      <div class="page">
        {forms?.length === 0 && <Empty icon="forms" title={t.forms.empty} hint={t.forms.emptyHint} />}
        <ul class="cards">
          {forms?.map((form) => (
            <li key={form.id} class="card form-card">
              <h2>{form.title}</h2>
              <p class="soft">{t.forms.responses(form.responses)}</p>
              {form.open ? <span class="chip good">{t.forms.open}</span> : <span class="chip">{form.message}</span>}
              <p class="button-row">
                <a class="button primary" href={`/forms/d/e/${form.publishedId}/viewform`}>
                  {t.forms.fill}
                </a>
                <a class="button" href={`/forms/d/${form.id}/edit`}>
                  {t.forms.questions}
                </a>
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Shell>
  );
}
