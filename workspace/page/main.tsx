// Chooses the page by its address, which is Google's own path wherever there is one.

import type { JSX } from 'preact';
import { render } from 'preact';
import { DocumentPage } from './drive/document-page.tsx';
import { DrivePage } from './drive/drive-page.tsx';
import { FormDetailPage } from './forms/form-detail-page.tsx';
import { FormPage } from './forms/form-page.tsx';
import { FormsPage } from './forms/forms-page.tsx';
import { CalendarPage } from './mail/calendar-page.tsx';
import { MailPage } from './mail/mail-page.tsx';
import { MessagePage } from './mail/message-page.tsx';
import { ClockPage } from './records/clock-page.tsx';
import { ExecutionsPage } from './records/executions-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { WorkbookPage } from './workbook/workbook-page.tsx';

const routes: readonly [RegExp, (...parts: string[]) => JSX.Element][] = [
  [/^\/spreadsheets\/d\/[^/]+/, () => <WorkbookPage />],
  [/^\/forms\/d\/e\/([^/]+)(?:\/viewform)?$/, (id) => <FormPage id={id ?? ''} />],
  [/^\/forms\/d\/([^/]+)\/viewform$/, (id) => <FormPage id={id ?? ''} />],
  [/^\/forms\/d\/([^/]+)(?:\/.*)?$/, (id) => <FormDetailPage id={id ?? ''} />],
  [/^\/forms\/?$/, () => <FormsPage />],
  [/^\/drive\/?(?:my-drive)?$/, () => <DrivePage folder="root" />],
  [/^\/drive\/trash$/, () => <DrivePage folder="trash" />],
  [/^\/drive\/folders\/([^/]+)$/, (id) => <DrivePage folder={id ?? 'root'} />],
  [/^\/(?:document|file)\/d\/([^/]+)/, (id) => <DocumentPage id={id ?? ''} />],
  [/^\/mail\/?$/, () => <MailPage />],
  [/^\/mail\/([^/]+)$/, (id) => <MessagePage id={id ?? ''} />],
  [/^\/calendar\/?$/, () => <CalendarPage />],
  [/^\/executions\/?$/, () => <ExecutionsPage />],
  [/^\/clock\/?$/, () => <ClockPage />],
];

function pageFor(path: string): JSX.Element {
  for (const [pattern, make] of routes) {
    const match = pattern.exec(path);
    if (match) return make(...match.slice(1).map((part) => decodeURIComponent(part ?? '')));
  }
  return <NotFoundPage />;
}

const place = document.getElementById('page');
if (place) {
  place.textContent = ''; // what stood there until now was the server's word that the page is on its way
  render(pageFor(window.location.pathname), place);
}
