// One area: its contact, what it has open, its report.
import { useState } from 'preact/hooks';
import type { AreaView } from '../../../src/views/advisor-view.ts';
import type { RequestCard } from '../../../src/views/request-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, LinkOut } from '../../components/button.tsx';
import { Card, CardButton, Facts, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { ShowInSheet } from '../../components/show-in-sheet.tsx';
import { whatsappLink } from '../../components/whatsapp-link.ts';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { AreaReport } from '../documents/area-report.tsx';

export function AreaScreen({ id }: { id: string }) {
  const { text, go } = useShell();
  const answer = useAnswer('listAreas', { all: true });
  const requests = useAnswer('listRequests', {});
  const area = answer.data?.items.find((item) => item.id === id);
  return (
    <Screen
      title={area?.name ?? id}
      busy={answer.loading || requests.loading}
      tools={<ShowInSheet table="areas" id={id} />}
    >
      <Answer answer={answer}>
        {() =>
          area ? (
            <Whole area={area} />
          ) : (
            <Empty icon="people" title={text.notInSheet}>
              <Button kind="primary" onClick={() => go({ screen: 'areas' })}>
                {text.areas.title}
              </Button>
            </Empty>
          )
        }
      </Answer>
      {area ? (
        <Answer answer={requests}>
          {({ items }) => <OpenRequests requests={items.filter((request) => isOpen(request, id))} />}
        </Answer>
      ) : null}
    </Screen>
  );
}

function isOpen(request: RequestCard, area: string): boolean {
  return request.area.id === area && request.state !== 'closed' && request.state !== 'finished';
}

function Whole({ area }: { area: AreaView }) {
  const { text, go } = useShell();
  const words = text.areas;
  const action = useAction();
  const [reporting, setReporting] = useState(false);
  const whatsapp = whatsappLink(area.contactPhone);
  if (reporting) return <AreaReport of={area.id} onDone={() => setReporting(false)} />;
  const setActive = (active: boolean) => call('saveArea', { area: area.id, values: { active: active ? 'yes' : 'no' } });
  return (
    <Card
      title={area.contactName || words.noContact}
      detail={[area.contactEmail, area.contactPhone].filter(Boolean).join(' · ')}
      chip={area.active ? null : { label: words.inactive, tone: 'warn' }}
    >
      <Facts
        facts={[
          [words.kind, area.kindLabel],
          [words.place, area.place],
          [words.notes, area.notes],
        ]}
      />
      <div class="actions">
        <Button kind="primary" wide onClick={() => setReporting(true)}>
          {words.report}
        </Button>
        {area.contactEmail ? <LinkOut href={`mailto:${area.contactEmail}`}>{text.mail}</LinkOut> : null}
        {whatsapp ? <LinkOut href={whatsapp}>WhatsApp</LinkOut> : null}
        <Button onClick={() => go({ screen: 'editArea', id: area.id })}>{text.edit}</Button>
        <Button
          busy={action.busy}
          onClick={() =>
            void action.run(() => setActive(!area.active), {
              done: area.active ? words.deactivated : words.activated,
              undo: () => setActive(area.active),
            })
          }
        >
          {area.active ? words.deactivate : words.activate}
        </Button>
      </div>
    </Card>
  );
}

function OpenRequests({ requests }: { requests: readonly RequestCard[] }) {
  const { text, go } = useShell();
  const words = text.areas;
  return (
    <Section title={words.openRequests} count={requests.length}>
      {requests.length === 0 ? <Card detail={words.noRequests} /> : null}
      {requests.map((request) => (
        <CardButton
          key={request.id}
          title={request.title}
          chip={request.chip}
          detail={`${request.id} · ${request.line}`}
          onClick={() => go({ screen: 'request', id: request.id })}
        />
      ))}
    </Section>
  );
}
