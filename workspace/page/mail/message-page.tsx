// One message: headers, body (HTML in a frame without scripts, or the plain text), attachments.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MailMessage } from '../../server/list-api.ts';
import { fileSize, longDateTime } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { postJson } from '../server.ts';
import { Icon } from '../shell/icon.tsx';
import { Shell, useHere } from '../shell/shell.tsx';
import { t } from '../text.ts';
import { withLinks } from './plain-links.tsx';

export function MessagePage({ id }: { id: string }) {
  const { value: mail, error } = useLoaded<MailMessage>(`/api/mail/${id}`);
  const { value: here } = useHere();
  const [plain, setPlain] = useState(false);
  useEffect(() => {
    void postJson(`/api/mail/${id}/read`, {});
  }, [id]);
  const headers = mail && [
    [t.mail.from, mail.from],
    [t.mail.to, mail.to],
    [t.mail.cc, mail.cc],
    [t.mail.bcc, mail.bcc],
    [t.mail.replyTo, mail.replyTo],
    [t.mail.date, here ? longDateTime(mail.at, here.timeZone) : ''],
  ];
  return (
    <Shell place="mail" title={t.mail.title}>
      <div class="page message">
        <a class="back" href="/mail">
          <Icon name="back" size={18} />
          {t.mail.back}
        </a>
        {error && (
          <p class="alert" role="alert">
            {error}
          </p>
        )}
        {mail && headers && (
          <article>
            <h2>{mail.subject === '' ? t.mail.noSubject : mail.subject}</h2>
            <dl class="mail-headers">
              {headers
                .filter(([, value]) => value !== '')
                .map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
            {mail.hasHtml && (
              <fieldset class="switch" aria-label={t.mail.body}>
                <button type="button" aria-pressed={!plain} onClick={() => setPlain(false)}>
                  {t.mail.asHtml}
                </button>
                <button type="button" aria-pressed={plain} onClick={() => setPlain(true)}>
                  {t.mail.asText}
                </button>
              </fieldset>
            )}
            {mail.hasHtml && !plain ? <BodyFrame id={id} /> : <pre class="mail-text">{withLinks(mail.text)}</pre>}
            {mail.files.length > 0 && (
              <section class="mail-files" aria-label={t.mail.attachments(mail.files.length)}>
                <h3>{t.mail.attachments(mail.files.length)}</h3>
                <ul>
                  {mail.files.map((file) => (
                    <li key={file.index}>
                      <a class="button" href={`/api/mail/${id}/files/${file.index}`} download={file.name}>
                        <Icon name="attachment" size={18} />
                        {file.name}
                        <span class="soft">{fileSize(file.size)}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </article>
        )}
      </div>
    </Shell>
  );
}

/** Scripts never run in it; the page's origin lets it be measured, so that it is as tall as its text. */
function BodyFrame({ id }: { id: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = () => {
    const body = frame.current?.contentDocument?.documentElement;
    if (!frame.current || !body) return;
    frame.current.style.height = '0';
    frame.current.style.height = `${Math.max(160, body.scrollHeight + 8)}px`;
  };
  return (
    <iframe
      ref={frame}
      class="mail-frame"
      src={`/mail/${id}/body`}
      title={t.mail.body}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
      onLoad={fit}
    />
  );
}
