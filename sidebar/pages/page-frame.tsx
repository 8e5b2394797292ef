// What every public page shares: who speaks at the top, whom to ask at the bottom, and its plain parts.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageHead } from '../../src/views/page-views.ts';
import type { PageFact } from '../../src/views/request-page-view.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import { Linked } from '../components/linked.tsx';
import { useOpened } from './opened.ts';

export function Frame({
  service,
  head,
  children,
}: {
  service: string;
  head: PageHead | null;
  children: ComponentChildren;
}) {
  const { text } = useOpened();
  return (
    <div class="page">
      <header class="page-head">
        <p class="service">{head?.service || service}</p>
        {head?.institution ? <p class="institution">{head.institution}</p> : null}
      </header>
      {children}
      {head?.contactEmail ? (
        <footer class="page-foot">
          <p>
            {text.contact} {head.contactName ? `${head.contactName}: ` : ''}
            <a href={`mailto:${head.contactEmail}`}>{head.contactEmail}</a>
          </p>
        </footer>
      ) : null}
    </div>
  );
}

/** Title of the page, with what it is above it. */
export function Title({ kicker, title, detail }: { kicker: string; title: string; detail?: string }) {
  return (
    <div class="page-title">
      <p class="kicker">{kicker}</p>
      <h1>{title}</h1>
      {detail ? <p class="lead">{detail}</p> : null}
    </div>
  );
}

/** What was done or where things stand; takes the focus when it appears after a click, so that it is read out. */
export function Notice({
  icon = 'done',
  tone = 'ok',
  title,
  fresh = false,
  children,
}: {
  icon?: IconName;
  tone?: 'ok' | 'info' | 'warn' | 'bad';
  title: string;
  fresh?: boolean;
  children?: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) box.current?.focus();
  }, [fresh]);
  return (
    <div class={`notice ${tone}`} ref={box} tabIndex={-1} role="status">
      <Icon name={icon} size={28} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}

export function Facts({ facts }: { facts: readonly PageFact[] }) {
  return (
    <dl class="page-facts">
      {facts
        .filter(({ value }) => value !== '')
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Linked value={value} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** A button that stays in place while it sends. */
export function SendButton({
  children,
  busy,
  kind = 'primary',
  onClick,
}: {
  children: ComponentChildren;
  busy: boolean;
  kind?: 'primary' | 'plain';
  onClick?: () => void;
}) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class={`page-button ${kind}`}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}

export function Problem({ text, id }: { text: string; id?: string }) {
  return text ? (
    <p class="page-problem" role="alert" {...(id ? { id } : {})}>
      {text}
    </p>
  ) : null;
}

/** A page that cannot be shown: why, and what to do. */
export function Failed({ message }: { message: string }) {
  const { text } = useOpened();
  return (
    <section class="page-card">
      <h1>{text.openFailed}</h1>
      <p>{message}</p>
      <p class="soft">{text.openFailedDetail}</p>
    </section>
  );
}
