// A list of names copied from a sheet, a message or a document; it is shown how many it holds before they are added.
import { useId } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { DraftNote, useDraft } from '../../components/use-draft.tsx';
import { useShell } from '../../shell/shell.tsx';
import { type PeopleOptions, type Person, parsePeople, withoutRepeated } from './people-list.ts';

export function PasteNames({
  session,
  options,
  people,
  onAdd,
}: {
  session: string;
  options: PeopleOptions;
  people: readonly Person[];
  onAdd: (people: readonly Person[]) => void;
}) {
  const { text, say } = useShell();
  const words = text.sessions;
  const id = useId();
  const draft = useDraft(`paste ${session}`, '');
  const pasted = draft.value;
  const found = parsePeople(pasted, options);
  const add = () => {
    const joined = withoutRepeated(people, found);
    say({ text: words.pasted(joined.added, joined.repeated), tone: 'done' });
    draft.clear();
    onAdd(joined.people);
  };
  return (
    <div class="card stack">
      <DraftNote draft={draft} />
      <div class="field">
        <label for={id}>{words.pasteLabel}</label>
        <textarea
          id={id}
          class="input"
          rows={9}
          value={pasted}
          aria-describedby={`${id}-help`}
          onInput={(event) => draft.change(event.currentTarget.value)}
        />
        <span class="help" id={`${id}-help`}>
          {words.pasteHelp}
        </span>
      </div>
      {found.length > 0 ? (
        <Button kind="primary" wide onClick={add}>
          {words.pasteAdd(found.length)}
        </Button>
      ) : null}
    </div>
  );
}
