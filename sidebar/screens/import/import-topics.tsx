// Third step of an import, where the list has topics: what each value that is not in the catalogue becomes.
import { useId } from 'preact/hooks';
import type { ImportReport, TopicValue } from '../../../src/views/import-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useKept } from '../../shell/use-kept.ts';

const SHOWN_AT_ONCE = 20;

/** By the key of the value: `new`, `notes`, or the id of a topic. */
export type Choices = Readonly<Record<string, string>>;

/** A value that probably means a topic is that topic; of the others nothing is made unasked. */
export function proposedChoices(topics: readonly TopicValue[], standing: Choices): Choices {
  return Object.fromEntries(
    topics.filter(({ known }) => !known).map(({ key, topic }) => [key, standing[key] ?? (topic || 'notes')]),
  );
}

interface ImportTopicsProps {
  readonly report: ImportReport;
  readonly choices: Choices;
  readonly family: string;
  readonly busy: boolean;
  readonly onChange: (choices: Choices) => void;
  readonly onFamily: (family: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function ImportTopics({ report, choices, family, busy, onChange, onFamily, onNext, onBack }: ImportTopicsProps) {
  const { text } = useShell();
  const words = text.people.import;
  const [all, setAll] = useKept('all topics', false);
  const id = useId();
  const unknown = report.topics.filter(({ known }) => !known);
  const known = report.topics.filter((topic) => topic.known);
  const shown = all ? unknown : unknown.slice(0, SHOWN_AT_ONCE);
  const everyOne = (choice: string) => onChange(Object.fromEntries(unknown.map(({ key }) => [key, choice])));
  return (
    <>
      <Card title={words.topicsTitle} detail={words.topicsAbout(known.length, unknown.length)}>
        {unknown.length > 0 ? (
          <div class="actions">
            <Button onClick={() => everyOne('new')}>{words.allNew}</Button>
            <Button onClick={() => everyOne('notes')}>{words.allNotes}</Button>
          </div>
        ) : null}
      </Card>
      {shown.map((topic) => (
        <div class="card mapped" key={topic.key}>
          <div class="title">{topic.value}</div>
          <p class="detail">{words.topicCount(topic.count)}</p>
          <select
            class="input"
            aria-label={topic.value}
            value={choices[topic.key] ?? 'notes'}
            onChange={(event) => onChange({ ...choices, [topic.key]: event.currentTarget.value })}
          >
            <option value="new">{words.topicNew}</option>
            <option value="notes">{words.topicNotes}</option>
            {report.catalogue.map(({ id: topicId, name }) => (
              <option key={topicId} value={topicId}>
                {words.topicIs(name)}
              </option>
            ))}
          </select>
        </div>
      ))}
      {unknown.length > shown.length ? (
        <Button wide onClick={() => setAll(true)}>
          {text.seeMore(unknown.length - shown.length)}
        </Button>
      ) : null}
      {Object.values(choices).includes('new') ? (
        <Card>
          <div class="field">
            <label for={id}>{words.family}</label>
            <input
              id={id}
              class="input"
              maxLength={200}
              value={family}
              placeholder={words.familyExample}
              onInput={(event) => onFamily(event.currentTarget.value)}
            />
          </div>
        </Card>
      ) : null}
      {known.length > 0 ? (
        <Section title={words.topicsKnown} count={known.length}>
          <Card>
            <ul class="lines">
              {known.map(({ key, value, count }) => (
                <li key={key}>
                  {value} <span class="detail">{words.topicCount(count)}</span>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
      <div class="actions sticky">
        <Button kind="primary" busy={busy} onClick={onNext}>
          {words.preview}
        </Button>
        <Button onClick={onBack}>{words.back}</Button>
      </div>
    </>
  );
}
