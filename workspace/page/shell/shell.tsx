// What surrounds every page but the public ones: the places at the left, clock and person at the top.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Here } from '../../server/api.ts';
import { shortDateTime } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { t } from '../text.ts';
import { Icon, type IconName } from './icon.tsx';
import { PersonSwitch } from './person-switch.tsx';

export type Place = 'workbook' | 'forms' | 'drive' | 'mail' | 'calendar' | 'executions' | 'clock';

const places: readonly { place: Place; href: (here: Here) => string; icon: IconName }[] = [
  { place: 'workbook', href: (here) => `/spreadsheets/d/${here.workbookId}/edit`, icon: 'workbook' },
  { place: 'forms', href: () => '/forms', icon: 'forms' },
  { place: 'drive', href: () => '/drive', icon: 'drive' },
  { place: 'mail', href: () => '/mail', icon: 'mail' },
  { place: 'calendar', href: () => '/calendar', icon: 'calendar' },
  { place: 'executions', href: () => '/executions', icon: 'executions' },
  { place: 'clock', href: () => '/clock', icon: 'clock' },
];

export function useHere() {
  return useLoaded<Here>(
    '/api/here',
    (news) =>
      news.type === 'clock' ||
      news.type === 'screen' ||
      (news.type === 'changed' && /mail|user|clock/i.test(news.what)),
  );
}

interface Props {
  readonly place: Place;
  readonly title: string;
  /** Instead of the usual heading. */
  readonly heading?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The content fills the window and scrolls by itself. */
  readonly full?: boolean;
}

export function Shell({ place, title, heading, children, full }: Props) {
  const { value: here, error } = useHere();
  useEffect(() => {
    document.title = `${title} · ${t.product}`;
  }, [title]);
  return (
    <div class="shell">
      <a class="skip" href="#content">
        {t.skip}
      </a>
      <nav class="rail" aria-label={t.places.label}>
        {here &&
          places.map((one) => (
            <a key={one.place} href={one.href(here)} aria-current={one.place === place ? 'page' : undefined}>
              <span class="rail-icon">
                <Icon name={one.icon} size={22} />
                {one.place === 'mail' && here.unreadMail > 0 && (
                  <span class="badge" role="img" aria-label={t.unread(here.unreadMail)}>
                    {here.unreadMail > 99 ? '99+' : here.unreadMail}
                  </span>
                )}
              </span>
              <span>{t.places[one.place]}</span>
            </a>
          ))}
      </nav>
      <div class={`stage${full ? ' full' : ''}`}>
        <header class="top">
          {heading ?? <h1>{title}</h1>}
          <div class="top-tools">
            <span class="chip-offline" title={t.productHint}>
              <Icon name="offline" size={16} />
              <span class="wide-only">{t.product}</span>
              <span class="narrow-only">{t.productShort}</span>
            </span>
            {here && (
              <a class="clock-chip" href="/clock" title={t.clock.title}>
                <Icon name="clock" size={16} />
                <time dateTime={new Date(here.now).toISOString()}>{shortDateTime(here.now, here.timeZone)}</time>
              </a>
            )}
            {here && <PersonSwitch here={here} />}
          </div>
        </header>
        {error && (
          <p class="alert" role="alert">
            {t.connectionLost}
          </p>
        )}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
