// What each template may name, with its explanation, to be copied into the template: the tags stand as they are written there.
import { useRef, useState } from 'preact/hooks';
import type { FieldView, TemplateFields } from '../../../src/views/document-view.ts';
import { Answer } from '../../components/answer.tsx';
import { Button } from '../../components/button.tsx';
import { copyText } from '../../components/copy-text.ts';
import { matches } from '../../components/matches.ts';
import { SearchField } from '../../components/search-field.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useAnswer } from '../../shell/use-answer.ts';

export function TemplateFieldsList() {
  const { text } = useShell();
  const words = text.documents;
  const [kind, setKind] = useState('certificate');
  const [wanted, setWanted] = useState('');
  const answer = useAnswer('availableFields', { kind });
  // The choice stays on the screen while the fields of another document are asked for.
  const kinds = useRef<TemplateFields['kinds']>([]);
  if (answer.data) kinds.current = answer.data.kinds;
  return (
    <>
      <p class="detail">{words.fieldsAbout}</p>
      <select
        class="input"
        aria-label={words.filterLabel}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      >
        {kinds.current.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <SearchField label={words.fieldsSearch} value={wanted} onChange={setWanted} />
      <Answer answer={answer}>{({ fields }) => <Fields fields={fields} wanted={wanted} />}</Answer>
    </>
  );
}

function Fields({ fields, wanted }: { fields: readonly FieldView[]; wanted: string }) {
  const shown = fields.filter(({ name, label, explanation }) => matches(wanted, name, label, explanation));
  return (
    <ul class="lines card">
      {shown.map((field) => (
        <Field key={field.name} field={field} />
      ))}
    </ul>
  );
}

function Field({ field }: { field: FieldView }) {
  const { text, say } = useShell();
  const words = text.documents;
  const tag = tagOf(field);
  const copy = async () => {
    const copied = await copyText(tag);
    say(copied ? { text: text.copied, tone: 'done' } : { text: text.requests.copyByHand, tone: 'refused' });
  };
  return (
    <li>
      <div class="row center">
        <div class="grow">
          <p>{field.label}</p>
          <p class="detail">{field.explanation}</p>
          {field.kind === 'image' ? <p class="detail">{words.imageField}</p> : null}
          <code>{tag}</code>
        </div>
        <Button label={words.copyField(field.label)} onClick={() => void copy()}>
          {text.copy}
        </Button>
      </div>
      {field.fields.length > 0 ? (
        <details>
          <summary>{words.fieldsOfRow(field.fields.length)}</summary>
          <ul class="lines">
            {field.fields.map((inner) => (
              <Field key={inner.name} field={inner} />
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}

/** As the template writes it: a list repeats what stands between its two tags, a condition keeps it or leaves it out. */
function tagOf({ name, kind }: FieldView): string {
  if (kind === 'list' || kind === 'condition') return `{{#${name}}} {{/${name}}}`;
  return kind === 'image' ? `{{%${name}}}` : `{{${name}}}`;
}
