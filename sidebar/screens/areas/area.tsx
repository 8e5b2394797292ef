// One area: its contact, what it has open, its report.
import { useState } from 'preact/hooks';
import type { AreaView } from '../../../src/views/advisor-view.ts';
import type { RequestCard } from '../../../src/views/request-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, LinkOut } from '../../components/button.tsx';
import { Card, CardButton, Facts, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { ShowInSheet } from '../../components/show-in-sheet.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';
import { AreaReport } from '../documents/area-report.tsx';
import { MadeDocument } from '../documents/made-document.tsx';

const OVER_AT_ONCE = 5;

export function AreaScreen({ id }: { id: string }) {
  const { text, go } = useShell();
  const answer = useAnswer('listAreas', { all: true });
  const requests = useAnswer('listRequests', { show: 'all', area: id });
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
      {area ? <Answer answer={requests}>{({ items }) => <Requests requests={items} />}</Answer> : null}
    </Screen>
  );
}

function isOver({ state }: RequestCard): boolean {
  return state === 'closed' || state === 'finished';
}

function Whole({ area }: { area: AreaView }) {
  const { text, go } = useShell();
  const words = text.areas;
  const action = useAction();
  const [reporting, setReporting] = useState(false);
  const [made, setMade] = useState('');
  const whatsapp = area.whatsappUrl;
  if (reporting)
    return (
      <AreaReport
        of={area.id}
        onDone={(document = made) => {
          setReporting(false);
          setMade(document);
        }}
      />
    );
  const setActive = (active: boolean) => call('saveArea', { area: area.id, values: { active: active ? 'yes' : 'no' } });
  return (
    <>
      {made ? <MadeDocument id={made} /> : null}
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
          {area.active ? (
            <Button onClick={() => go({ screen: 'forms', area: area.id })}>{text.forms.share}</Button>
          ) : null}
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
    </>
  );
}

/** What is open, and below it what is over, the latest first. */
function Requests({ requests }: { requests: readonly RequestCard[] }) {
  const { text } = useShell();
  const words = text.areas;
  const [shown, setShown] = useKept('over', OVER_AT_ONCE);
  const open = requests.filter((request) => !isOver(request));
  const over = requests.filter(isOver);
  return (
    <>
      <Section title={words.openRequests} count={open.length}>
        {open.length === 0 ? <Card detail={words.noRequests} /> : null}
        {open.map((request) => (
          <RequestButton key={request.id} request={request} />
        ))}
      </Section>
      {over.length > 0 ? (
        <Section title={words.pastRequests} count={over.length}>
          {over.slice(0, shown).map((request) => (
            <RequestButton key={request.id} request={request} />
          ))}
          {over.length > shown ? (
            <Button wide onClick={() => setShown(over.length)}>
              {text.seeMore(over.length - shown)}
            </Button>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}

function RequestButton({ request }: { request: RequestCard }) {
  const { go } = useShell();
  return (
    <CardButton
      title={request.title}
      chip={request.chip}
      detail={`${request.id} · ${request.line}`}
      onClick={() => go({ screen: 'request', id: request.id })}
    />
  );
}
