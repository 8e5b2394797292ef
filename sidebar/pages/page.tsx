// Entry of the public pages: reads what the server embedded and draws the page of the link's purpose.
// Opening shows and changes nothing; only a click acts.
import { render } from 'preact';
import { pageTexts } from '../../src/text/page-text.ts';
import type { PartyPage, ProjectionPage } from '../../src/views/case-view.ts';
import type { PageBoot } from '../../src/views/page-boot.ts';
import type { CertificatePage, CommitmentPage, PageHead } from '../../src/views/page-views.ts';
import type { InvitationPage, RequestPage } from '../../src/views/request-page-view.ts';
import '../styles/base.css';
import '../styles/parts.css';
import '../styles/fields.css';
import { Certificate } from './certificate.tsx';
import { CommitmentProgress } from './commitment-progress.tsx';
import { Invitation } from './invitation.tsx';
import './page.css';
import { type Opened, OpenedContext } from './opened.ts';
import { Failed, Frame } from './page-frame.tsx';
import { Party } from './party/party.tsx';
import { Projection } from './projection.tsx';
import { RequestStatus } from './request-status.tsx';
import { Verification } from './verification.tsx';

function Page({ boot }: { boot: PageBoot }) {
  const opened: Opened = { token: boot.token, language: boot.language, text: pageTexts[boot.language] };
  const { reply } = boot;
  const head = reply.ok ? (reply.result as { head: PageHead }).head : null;
  return (
    <OpenedContext.Provider value={opened}>
      <Frame service={boot.service} head={head}>
        {reply.ok ? pageOf(boot.purpose, reply.result) : <Failed message={reply.message} />}
      </Frame>
    </OpenedContext.Provider>
  );
}

/** The server asks the query that belongs to the purpose, so its result is of that page. */
function pageOf(purpose: PageBoot['purpose'], result: unknown) {
  switch (purpose) {
    case 'invitation':
      return <Invitation page={result as InvitationPage} />;
    case 'request':
      return <RequestStatus page={result as RequestPage} />;
    case 'commitment':
      return <CommitmentProgress page={result as CommitmentPage} />;
    case 'party':
      return <Party page={result as PartyPage} />;
    case 'projection':
      return <Projection page={result as ProjectionPage} />;
    case 'certificate':
      return <Certificate page={result as CertificatePage} />;
    case 'verification':
      return <Verification />;
  }
}

const place = document.getElementById('app');
const embedded = document.getElementById('boot')?.textContent;
if (place && embedded) {
  const boot = JSON.parse(embedded) as PageBoot;
  document.documentElement.lang = boot.language;
  render(<Page boot={boot} />, place);
}
