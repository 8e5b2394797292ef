// The call for mentors: whom the programme looks for, and a text ready to copy for each of its three channels.
import type { CallText } from '../../../src/views/advisor-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Card, Section } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { ReadyTextCard } from '../../components/ready-text.tsx';
import { Screen } from '../../components/screen.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

export function CallForMentorsScreen({ topic: first = '' }: { topic?: string }) {
  const { text, go } = useShell();
  const words = text.people;
  const [topic, setTopic] = useKept('topic', first);
  const answer = useAnswer('callText', topic === '' ? {} : { topic });
  const topics = useAnswer('listTopics', {});
  return (
    <Screen title={words.callTitle} busy={answer.loading}>
      <p class="detail">{words.callAbout}</p>
      <Field
        spec={{
          key: 'topic',
          label: words.callTopic,
          question: { type: 'reference' },
          options: (topics.data?.families ?? []).flatMap(({ items }) =>
            items.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
          ),
        }}
        value={topic}
        onChange={(value) => setTopic(String(value))}
      />
      <div class="quick-links">
        <button type="button" class="link-button" onClick={() => go({ screen: 'trainings' })}>
          {words.callTraining}
        </button>
      </div>
      <Answer answer={answer}>{(call) => <Texts call={call} />}</Answer>
    </Screen>
  );
}

function Texts({ call }: { call: CallText }) {
  const { text } = useShell();
  const words = text.people;
  return (
    <>
      {call.texts.map((ready) => (
        <Card key={ready.channel}>
          <ReadyTextCard ready={ready} />
        </Card>
      ))}
      <Section title={words.callRequired}>
        <Card>
          <Bullets lines={call.required} />
        </Card>
      </Section>
      <Section title={words.callPreferred}>
        <Card>
          <Bullets lines={call.preferred} />
        </Card>
      </Section>
    </>
  );
}

function Bullets({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
