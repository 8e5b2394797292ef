// The repertoire: materials searched by title, topic or author, opened, added and edited here.
import { useState } from 'preact/hooks';
import { materials as table } from '../../../src/tables/materials.ts';
import type { MaterialList, MaterialView } from '../../../src/views/material-view.ts';
import { Answer, Empty } from '../../components/answer.tsx';
import { Button, IconButton } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ColumnForm } from '../../components/column-form.tsx';
import { matches } from '../../components/matches.ts';
import { Screen } from '../../components/screen.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { call } from '../../server.ts';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { useKept } from '../../shell/use-kept.ts';

const SHOWN_AT_ONCE = 30;

export function RepertoireScreen() {
  const { text } = useShell();
  const words = text.repertoire;
  const answer = useAnswer('listMaterials', {});
  const [adding, setAdding] = useState(false);
  return (
    <Screen
      title={words.title}
      busy={answer.loading}
      tools={<IconButton icon="plus" label={words.add} expanded={adding} onClick={() => setAdding(!adding)} />}
    >
      <Answer answer={answer}>
        {(list) => (
          <>
            {adding ? <MaterialForm list={list} onDone={() => setAdding(false)} /> : null}
            {list.items.length > 0 ? (
              <Materials list={list} />
            ) : adding ? null : (
              <Empty icon="document" title={words.none} detail={words.noneDetail}>
                <Button kind="primary" onClick={() => setAdding(true)}>
                  {words.add}
                </Button>
              </Empty>
            )}
          </>
        )}
      </Answer>
    </Screen>
  );
}

function Materials({ list }: { list: MaterialList }) {
  const { text } = useShell();
  const words = text.repertoire;
  const [wanted, setWanted] = useKept('wanted', '');
  const [topic, setTopic] = useKept('topic', '');
  const [shown, setShown] = useKept('shown', SHOWN_AT_ONCE);
  const found = list.items.filter(
    (item) =>
      (topic === '' || item.topics.includes(topic)) &&
      matches(wanted, item.title, item.author, item.kindLabel, ...item.topicLabels),
  );
  const used = list.topics.filter(({ value }) => list.items.some(({ topics }) => topics.includes(value)));
  return (
    <>
      <SearchField label={words.searchHint} value={wanted} onChange={setWanted} />
      <select
        class="input"
        aria-label={words.topic}
        value={topic}
        onChange={(event) => setTopic(event.currentTarget.value)}
      >
        <option value="">{words.allTopics}</option>
        {used.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {found.length === 0 ? <Empty icon="search" title={text.nothingFound} /> : null}
      {found.slice(0, shown).map((material) => (
        <Material key={material.id} material={material} list={list} />
      ))}
      {found.length > shown ? (
        <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{text.seeMore(found.length - shown)}</Button>
      ) : null}
    </>
  );
}

function Material({ material, list }: { material: MaterialView; list: MaterialList }) {
  const { text } = useShell();
  const words = text.repertoire;
  const [editing, setEditing] = useState(false);
  if (editing) return <MaterialForm material={material} list={list} onDone={() => setEditing(false)} />;
  return (
    <Card
      title={material.title}
      chip={material.kindLabel ? { label: material.kindLabel, tone: 'info' } : null}
      detail={[material.author, ...material.topicLabels].filter(Boolean).join(' · ')}
    >
      {material.notes ? <p class="detail">{material.notes}</p> : null}
      <div class="actions">
        {material.url ? (
          <a
            class="button"
            href={material.url}
            target="_blank"
            rel="noopener"
            aria-label={text.documents.openName(material.title)}
          >
            {text.documents.open}
          </a>
        ) : null}
        <Button label={words.edit(material.title)} onClick={() => setEditing(true)}>
          {text.edit}
        </Button>
      </div>
    </Card>
  );
}

function MaterialForm({ material, list, onDone }: { material?: MaterialView; list: MaterialList; onDone: () => void }) {
  const { text } = useShell();
  const words = text.repertoire;
  return (
    <ColumnForm
      columns={table.columns}
      fields={['title', 'url', 'kind', 'topics', 'author', 'notes']}
      values={material ? { ...material } : {}}
      rows={{ topics: list.topics }}
      draft={`material ${material?.id ?? ''}`}
      submitLabel={material ? text.save : words.add}
      done={material ? text.saved : words.added}
      submit={(values) => call('saveMaterial', material ? { material: material.id, values } : { values })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
