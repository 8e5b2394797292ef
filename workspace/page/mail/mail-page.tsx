// The messages that the script sent, newest first, with search.
import { useState } from 'preact/hooks';
import type { MailSummary } from '../../server/list-api.ts';
import { mailDate } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { Empty } from '../shell/empty.tsx';
import { Icon } from '../shell/icon.tsx';
import { Shell, useHere } from '../shell/shell.tsx';
import { t } from '../text.ts';

export function MailPage() {
  const [query, setQuery] = useState('');
  const { value } = useLoaded<readonly MailSummary[]>(
    '/api/mail',
    (news) => news.type === 'changed' && news.what.startsWith('mail'),
  );
  const { value: here } = useHere();
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(query.trim());
  const found = value?.filter(
    (mail) => wanted === '' || plain(`${mail.to} ${mail.subject} ${mail.preview}`).includes(wanted),
  );
  return (
    <Shell place="mail" title={t.mail.title}>
      <div class="page">
        <div class="page-bar">
          <label class="search">
            <Icon name="search" size={18} />
            <input
              type="search"
              placeholder={t.mail.search}
              aria-label={t.mail.search}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <span class="soft wide-only">{t.mail.sent}</span>
        </div>
        {value?.length === 0 && <Empty icon="mail" title={t.mail.empty} hint={t.mail.emptyHint} />}
        {value && value.length > 0 && found?.length === 0 && <Empty icon="search" title={t.mail.nothingFound} />}
        {found && found.length > 0 && (
          <ul class="mail-list" aria-label={t.mail.messages}>
            {found.map((mail) => (
              <li key={mail.id} class={mail.unread ? 'unread' : ''}>
                <a href={`/mail/${mail.id}`}>
                  <span class="mail-to">
                    {mail.unread && <span class="hidden-text">{t.mail.unread}: </span>}
                    {mail.to}
                  </span>
                  <span class="mail-line">
                    <span class="mail-subject">{mail.subject === '' ? t.mail.noSubject : mail.subject}</span>
                    <span class="mail-preview">{mail.preview}</span>
                  </span>
                  <span class="mail-end">
                    {mail.attachments > 0 && (
                      <span role="img" aria-label={t.mail.attachments(mail.attachments)}>
                        <Icon name="attachment" size={16} />
                      </span>
                    )}
                    <time dateTime={new Date(mail.at).toISOString()}>
                      {here && mailDate(mail.at, here.now, here.timeZone)}
                    </time>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Shell>
  );
}
