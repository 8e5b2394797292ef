// One person of the directory: how far she is, what she can give and when, what she has lived in the programme.
import { decimal } from '../../../src/text/decimal.ts';
import type { AdvisorDetail } from '../../../src/views/advisor-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Card, Facts, Head, Section } from '../../components/card.tsx';
import { Screen } from '../../components/screen.tsx';
import { dayLabel } from '../../components/short-date.ts';
import { ShowInSheet } from '../../components/show-in-sheet.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { Availability } from './availability.tsx';
import { Criteria } from './criteria.tsx';
import { History } from './history.tsx';
import { PersonActions } from './person-actions.tsx';
import { Load } from './person-card.tsx';
import { Pipeline } from './pipeline.tsx';

export function PersonScreen({ id }: { id: string }) {
  const answer = useAnswer('advisorDetail', { advisor: id });
  return (
    <Screen title={answer.data?.name ?? id} busy={answer.loading} tools={<ShowInSheet table="advisors" id={id} />}>
      <Answer answer={answer}>{(person) => <Whole person={person} />}</Answer>
    </Screen>
  );
}

function Whole({ person }: { person: AdvisorDetail }) {
  const { text, language } = useShell();
  const words = text.people;
  const chip = person.chip ?? { label: person.statusLabel, tone: 'ok' as const };
  return (
    <>
      <Card>
        <Head quiet chip={chip}>
          {[person.id, person.channelLabel, person.place].filter((part) => part !== '').join(' · ')}
        </Head>
        {person.status === 'active' ? (
          <p class="person-figures">
            <Load load={person.load} capacity={person.capacity} />
            <span>
              {person.satisfaction === null
                ? words.noSurveys(person.surveyCount)
                : words.satisfaction(decimal(person.satisfaction, language), person.surveyCount)}
            </span>
          </p>
        ) : null}
        <PersonActions person={person} />
      </Card>
      {person.pipeline === 'ready' || person.status === 'retired' ? null : <Pipeline person={person} />}
      <Section title={words.topics}>
        <Card>
          {person.topics.length === 0 ? (
            <p class="detail">{words.noTopics}</p>
          ) : (
            <ul class="tags">
              {person.topics.map((topic) => (
                <li key={topic.id}>{topic.name}</li>
              ))}
            </ul>
          )}
        </Card>
      </Section>
      <Section title={words.availability}>
        <Card>
          <Availability person={person} />
        </Card>
      </Section>
      <Section title={words.criteria}>
        <Criteria criteria={person.criteria} />
      </Section>
      <Profile person={person} />
      <History person={person} />
    </>
  );
}

function Profile({ person }: { person: AdvisorDetail }) {
  const { text, language } = useShell();
  const words = text.people;
  return (
    <Section title={words.profile}>
      <Card>
        <Facts
          facts={[
            [words.strengths, person.strengths],
            [words.skills, person.skills],
            [words.knowledge, person.knowledge],
            [words.vocation, person.vocation],
            [words.organisation, person.organisation],
            [words.channel, person.channelLabel],
            [words.place, person.place],
            [words.levels, person.levels.join(', ')],
            [words.formats, person.formats.join(', ')],
            [words.modalities, person.modalities.join(', ')],
            [words.languages, person.languages.join(', ')],
            [text.mail, person.email],
            [text.phone, person.phone],
            [
              words.consent,
              person.consentOn ? words.consentGiven(dayLabel(person.consentOn, language)) : words.consentMissing,
            ],
            [words.notes, person.notes],
          ]}
        />
      </Card>
    </Section>
  );
}
