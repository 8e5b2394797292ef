// The page that says whether a certificate is authentic, and the answer that it shares with the page for typed codes.
import { showDate } from '../../src/calendar/show-date.ts';
import type { CertificatePage } from '../../src/views/page-views.ts';
import { useOpened } from './opened.ts';
import { Facts, Notice, Title } from './page-frame.tsx';

export function Certificate({ page }: { page: CertificatePage }) {
  const words = useOpened().text.certificate;
  return (
    <>
      <Title
        kicker={words.kicker}
        title={page.valid ? page.person : page.withdrawnOn ? words.withdrawn : words.invalid}
      />
      <CertificateCard page={page} />
    </>
  );
}

export function CertificateCard({ page }: { page: CertificatePage }) {
  const { text, language } = useOpened();
  const words = text.certificate;
  const { institution, service } = page.head;
  if (page.withdrawnOn) {
    return (
      <Notice icon="close" tone="bad" title={words.withdrawn} fresh>
        <p>
          {words.withdrawnDetail({
            institution: institution || service,
            code: page.code,
            issuedOn: showDate(page.issuedOn, language),
            withdrawnOn: showDate(page.withdrawnOn, language),
          })}
        </p>
      </Notice>
    );
  }
  if (!page.valid) {
    return (
      <Notice icon="close" tone="bad" title={words.notValid(page.code)} fresh>
        <p>{words.invalidDetail}</p>
      </Notice>
    );
  }
  return (
    <>
      <Notice title={words.valid} fresh>
        <p>{words.validDetail(institution || service)}</p>
      </Notice>
      <section class="page-card">
        <Facts
          facts={[
            { label: words.person, value: page.person },
            { label: words.topic, value: page.topic },
            { label: words.hours, value: page.hours > 0 ? String(page.hours) : '' },
            { label: words.issuedOn, value: page.issuedOn ? showDate(page.issuedOn, language) : '' },
            { label: words.code, value: page.code },
          ]}
        />
      </section>
    </>
  );
}
