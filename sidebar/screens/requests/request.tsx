// One request: where it stands, how long it has waited, what it asks for, who was invited, and the next thing to do.
import { useState } from 'preact/hooks';
import type { Language } from '../../../src/text/language.ts';
import type { SidebarText } from '../../../src/text/sidebar-text.ts';
import type { RequestDetail } from '../../../src/views/request-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Card, CardButton, Facts, Head, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel, momentLabel } from '../../components/short-date.ts';
import { ShowInSheet } from '../../components/show-in-sheet.tsx';
import { Steps } from '../../components/steps.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { ContactCard } from './contact.tsx';
import { Invitations } from './invitations.tsx';
import { RequestActions } from './request-actions.tsx';
import { RequestForm } from './request-form.tsx';

export function RequestScreen({ id, edit = false }: { id: string; edit?: boolean }) {
  const { text } = useShell();
  const answer = useAnswer('requestDetail', { request: id });
  const [editing, setEditing] = useState(edit);
  return (
    <Screen
      title={editing ? `${text.edit} · ${id}` : (answer.data?.title ?? id)}
      busy={answer.loading}
      tools={<ShowInSheet table="requests" id={id} />}
    >
      <Answer answer={answer}>
        {(request) =>
          editing ? (
            <RequestForm request={request} onDone={() => setEditing(false)} />
          ) : (
            <Whole request={request} onEdit={() => setEditing(true)} />
          )
        }
      </Answer>
    </Screen>
  );
}

function Whole({ request, onEdit }: { request: RequestDetail; onEdit: () => void }) {
  const { text, language, go } = useShell();
  const words = text.requests;
  const countdown = countdownLine(request, words, language);
  const yes = (value: boolean) => (value ? text.yes : '');
  return (
    <>
      <Card>
        <Head quiet chip={request.chip}>
          {request.id} · {request.area.name}
        </Head>
        {countdown ? <p class="detail">{countdown}</p> : null}
        {request.toCorrect.length > 0 ? (
          <ul class="bullets">
            {request.toCorrect.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        ) : null}
        <RequestActions request={request} onEdit={onEdit} />
      </Card>
      {request.advisories.map((advisory) => (
        <CardButton
          key={advisory.id}
          title={advisory.name}
          detail={`${advisory.id} · ${words.openAdvisory}`}
          onClick={() => go({ screen: 'advisory', id: advisory.id })}
        />
      ))}
      <Card>
        <Steps
          stateLabels={text.installation.states}
          lines={request.steps.map((step) => ({
            key: step.key,
            label: step.label,
            state: step.state,
            when: dayLabel(step.doneOn || step.dueOn, language),
            detail: step.state === 'done' ? '' : step.missing,
          }))}
        />
      </Card>
      {request.invitations.length > 0 ? (
        <Section title={words.invitations} count={request.invitations.length}>
          <Invitations invitations={request.invitations} request={request.id} />
        </Section>
      ) : null}
      <Section title={words.whatTheyAsk}>
        <Card>
          <Facts
            facts={[
              [words.topic, request.topic.name],
              [words.focus, request.focus],
              [words.objective, request.objective],
              [words.expectedResult, request.expectedResult],
              [words.level, request.levelLabel],
              [words.participants, request.participants === null ? '' : String(request.participants)],
              [words.format, request.formatLabel],
              [words.modality, request.modalityLabel],
              [words.when, momentLabel(request.proposedAt, language)],
              [words.place, request.place],
              [words.language, request.languageLabel],
              [words.visit, yes(request.visitNeeded)],
              [words.briefing, yes(request.secondBriefing)],
              [words.priority, yes(request.priorityPopulation)],
              [words.preferred, request.preferred.map(({ name }) => name).join(', ')],
              [words.excluded, request.excluded.map(({ name }) => name).join(', ')],
              [words.notes, request.notes],
            ]}
          />
        </Card>
      </Section>
      <Section title={words.contact}>
        <ContactCard request={request.id} contact={request.contact} over={request.closedOn !== ''}>
          {request.statusPage ? (
            <a class="button" href={request.statusPage} target="_blank" rel="noopener">
              {words.statusPage}
            </a>
          ) : null}
        </ContactCard>
      </Section>
    </>
  );
}

/** How much time is left, and once it presses, by when the area was told that it has a mentor. */
function countdownLine(
  { countdown: { label, phase, promisedOn } }: RequestDetail,
  words: SidebarText['requests'],
  language: Language,
): string {
  const pressing = phase === 'warning' || phase === 'overdue';
  return pressing ? `${label} · ${words.promised(dayLabel(promisedOn, language))}` : label;
}
