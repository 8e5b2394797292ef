// One advisory: who, where it stands, the path with its next step, and everything that belongs to it.
import { useState } from 'preact/hooks';
import type { AdvisoryDetail } from '../../../src/views/advisory-view.ts';
import type { PartyView } from '../../../src/views/case-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button, LinkOut } from '../../components/button.tsx';
import { Card, Facts, Head, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { ShowInSheet } from '../../components/show-in-sheet.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { DocumentRows } from '../documents/document-rows.tsx';
import { ContactCard } from '../requests/contact.tsx';
import { chipOf } from './advisories.tsx';
import { ConditionCard } from './condition.tsx';
import { Deliverables } from './deliverables.tsx';
import { Ending } from './ending.tsx';
import { LinkUpPart } from './link-up-back.tsx';
import { Path } from './path.tsx';
import { CommitmentsPart, IncentivesPart, SessionsPart, SurveysPart } from './sections.tsx';

export function AdvisoryScreen({ id }: { id: string }) {
  const answer = useAnswer('advisoryDetail', { advisory: id });
  return (
    <Screen title={answer.data?.title ?? id} busy={answer.loading} tools={<ShowInSheet table="advisories" id={id} />}>
      <Answer answer={answer}>{(advisory) => <Whole advisory={advisory} />}</Answer>
    </Screen>
  );
}

function Whole({ advisory }: { advisory: AdvisoryDetail }) {
  const { text, language } = useShell();
  const words = text.advisories;
  /** The deliverable that the main button asked to see. */
  const [asked, setAsked] = useState('');
  const over =
    advisory.state === 'cancelled'
      ? words.cancelledOn(dayLabel(advisory.cancelledOn, language), advisory.cancelReason)
      : advisory.closedOn
        ? words.closedOn(dayLabel(advisory.closedOn, language))
        : '';
  return (
    <>
      <div class="card appear">
        <Head quiet chip={chipOf(advisory)}>
          {advisory.id} · {advisory.area.name}
        </Head>
        <p class="detail">
          {words.mentor(advisory.advisor.name)} · {words.sessionsPlanned(advisory.sessionsPlanned)}
        </p>
        {over ? <p class="detail">{over}</p> : null}
      </div>
      <ConditionCard
        advisory={advisory.id}
        mentor={advisory.advisor.name}
        condition={advisory.condition}
        over={advisory.closedOn !== '' || advisory.cancelledOn !== ''}
      />
      <Path advisory={advisory} onDeliverable={setAsked} />
      {advisory.deliverables.length > 0 ? (
        <Section title={words.deliverables}>
          <Deliverables deliverables={advisory.deliverables} mentor={advisory.advisor.name} asked={asked} />
        </Section>
      ) : null}
      {advisory.documents.length > 0 ? (
        <Section title={words.documents} count={advisory.documents.length}>
          <DocumentRows documents={advisory.documents} />
        </Section>
      ) : null}
      <LinkUpPart advisory={advisory} />
      <SessionsPart advisory={advisory} />
      <SurveysPart advisory={advisory} />
      <CommitmentsPart advisory={advisory} />
      <IncentivesPart advisory={advisory} />
      <People advisory={advisory} />
      <About advisory={advisory} />
      <Ending advisory={advisory} />
    </>
  );
}

function People({ advisory }: { advisory: AdvisoryDetail }) {
  const { text, go } = useShell();
  const words = text.advisories;
  const reach = ({ email, phone }: { email: string; phone: string }) =>
    [email, phone.replace(/ /g, '\u00a0')].filter(Boolean).join(' · ');
  return (
    <Section title={words.people}>
      <Card title={words.mentor(advisory.advisorContact.name)} detail={reach(advisory.advisorContact)}>
        <div class="actions">
          <PageOf
            party={advisory.parties.find(({ seat }) => seat === advisory.advisorContact.id)}
            advisory={advisory}
          />
        </div>
      </Card>
      <ContactCard
        request={advisory.request.id}
        contact={advisory.areaContact}
        role={words.areaContact}
        over={advisory.closedOn !== '' || advisory.cancelledOn !== ''}
      >
        {advisory.request.id ? (
          <Button onClick={() => go({ screen: 'request', id: advisory.request.id })}>
            {words.openRequest(advisory.request.id)}
          </Button>
        ) : null}
        <PageOf party={advisory.parties.find(({ seat }) => seat !== advisory.advisorContact.id)} advisory={advisory} />
      </ContactCard>
    </Section>
  );
}

/** The page on which she delivers, answers and ticks off: to be looked at, and its link to be sent once more. */
function PageOf({ party, advisory }: { party: PartyView | undefined; advisory: AdvisoryDetail }) {
  const { text } = useShell();
  const words = text.advisories;
  const action = useAction();
  if (!party?.page) return null;
  const { seat, name, page } = party;
  const send = () => call('sendPageLink', { programme: 'mentoring', case: advisory.id, seat });
  return (
    <>
      <LinkOut href={page} label={`${words.page}: ${name}`}>
        {words.page}
      </LinkOut>
      {party.email ? (
        <Button
          label={`${words.sendPage}: ${name}`}
          busy={action.busy}
          onClick={() => void action.run(send, { done: ({ sentTo }) => words.pageSent(sentTo) })}
        >
          {words.sendPage}
        </Button>
      ) : null}
    </>
  );
}

function About({ advisory }: { advisory: AdvisoryDetail }) {
  const { text, language } = useShell();
  const words = text.advisories;
  return (
    <Section title={words.whatFor}>
      <Card>
        <Facts
          facts={[
            [words.topic, advisory.topic.name],
            [words.objective, advisory.objective],
            [words.expectedResult, advisory.expectedResult],
            [words.format, advisory.formatLabel],
            [words.participants, advisory.participants ? String(advisory.participants) : ''],
            [words.openedOn, dayLabel(advisory.openedOn, language)],
            [words.notes, advisory.notes],
          ]}
        />
      </Card>
    </Section>
  );
}
