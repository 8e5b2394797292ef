// The topics on offer, by family: how many mentors give each, how often it was asked for; added, edited and paused here.
import { useState } from 'preact/hooks';
import { topics as table } from '../../../src/tables/topics.ts';
import type { TopicList, TopicView } from '../../../src/views/advisor-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card, Chip, Section } from '../../components/card.tsx';
import { ColumnForm } from '../../components/column-form.tsx';
import { matches } from '../../components/matches.ts';
import { Screen } from '../../components/screen.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAction } from '../../shell/use-action.ts';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

export function TopicsScreen() {
  const { text } = useShell();
  const answer = useAnswer('listTopics', { all: true });
  const [adding, setAdding] = useState(false);
  return (
    <Screen
      title={text.topics.title}
      busy={answer.loading}
      tools={<IconButton icon="plus" label={text.topics.add} expanded={adding} onClick={() => setAdding(!adding)} />}
    >
      {adding ? <TopicForm onDone={() => setAdding(false)} /> : null}
      <Answer answer={answer}>
        {(list) => <Families list={list} adding={adding} onAdd={() => setAdding(true)} />}
      </Answer>
    </Screen>
  );
}

function Families({ list, adding, onAdd }: { list: TopicList; adding: boolean; onAdd: () => void }) {
  const { text } = useShell();
  const words = text.topics;
  const [wanted, setWanted] = useKept('wanted', '');
  if (list.total === 0) {
    return adding ? null : (
      <Empty icon="document" title={words.none} detail={words.noneDetail}>
        <Button kind="primary" onClick={onAdd}>
          {words.add}
        </Button>
      </Empty>
    );
  }
  const families = list.families
    .map(({ name, items }) => ({ name, items: items.filter((topic) => matches(wanted, name, topic.name)) }))
    .filter(({ items }) => items.length > 0);
  return (
    <>
      {list.toReview ? <ToReview /> : null}
      <SearchField label={words.searchHint} value={wanted} onChange={setWanted} />
      {families.length === 0 ? <Empty icon="search" title={words.noHits(wanted.trim())} /> : null}
      {families.map(({ name, items }) => (
        <Section key={name} title={name} count={items.length}>
          <Card>
            <ul class="lines">
              {items.map((topic) => (
                <Topic key={topic.id} topic={topic} />
              ))}
            </ul>
          </Card>
        </Section>
      ))}
    </>
  );
}

function Topic({ topic }: { topic: TopicView }) {
  const { text, go } = useShell();
  const words = text.topics;
  const action = useAction();
  const [editing, setEditing] = useState(false);
  const [open, setOpen] = useState(false);
  const setActive = (active: boolean) =>
    call('saveTopic', { topic: topic.id, values: { active: active ? 'yes' : 'no' } });
  if (editing) {
    return (
      <li>
        <TopicForm topic={topic} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li>
      <button type="button" class="line-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="grow">{topic.name}</span>
        {topic.active ? null : <Chip chip={{ label: words.paused, tone: 'warn' }} />}
      </button>
      <p class="detail">
        {[words.advisors(topic.advisors), words.requests(topic.requests)].filter(Boolean).join(' · ')}
      </p>
      {open ? (
        <>
          {topic.description ? <p class="detail spaced">{topic.description}</p> : null}
          <div class="actions">
            <Button label={words.edit(topic.name)} onClick={() => setEditing(true)}>
              {text.edit}
            </Button>
            <Button
              busy={action.busy}
              onClick={() =>
                void action.run(() => setActive(!topic.active), {
                  done: topic.active ? words.pausedDone(topic.name) : words.resumed(topic.name),
                  undo: () => setActive(topic.active),
                })
              }
            >
              {topic.active ? words.pause : words.resume}
            </Button>
            {topic.active ? (
              <Button onClick={() => go({ screen: 'callForMentors', topic: topic.id })}>{words.call}</Button>
            ) : null}
          </div>
        </>
      ) : null}
    </li>
  );
}

function TopicForm({ topic, onDone }: { topic?: TopicView; onDone: () => void }) {
  const { text } = useShell();
  return (
    <ColumnForm
      columns={table.columns}
      fields={['name', 'family', 'description']}
      values={topic ? { ...topic } : {}}
      draft={`topic ${topic?.id ?? ''}`}
      submitLabel={topic ? text.save : text.topics.add}
      done={topic ? text.saved : text.topics.added}
      submit={(values) =>
        call('saveTopic', topic ? { topic: topic.id, values } : { values: { ...values, active: 'yes' } })
      }
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

/** The topics come with the workbook; whoever begins says once that they are those on offer. */
function ToReview() {
  const { text } = useShell();
  const words = text.topics.review;
  const action = useAction();
  return (
    <Card title={words.title} detail={words.detail}>
      <div class="actions">
        <Button
          kind="primary"
          busy={action.busy}
          onClick={() => void action.run(() => call('confirmTopics', {}), { done: words.done })}
        >
          {words.confirm}
        </Button>
      </div>
    </Card>
  );
}
