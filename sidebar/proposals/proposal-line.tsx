// One seat as a line: the request, who is proposed, points, marks, and what can be done with it.
import { Icon, type IconName } from '../components/icon.tsx';
import type { ShownRow } from './choices.ts';
import { useWords } from './words.ts';

interface LineProps {
  readonly shown: ShownRow;
  readonly index: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onActive: () => void;
  readonly onChoose: (on: boolean) => void;
  readonly onLock: () => void;
  readonly onReplace: () => void;
  readonly onDrop: () => void;
}

export function ProposalLine({ shown, index, isActive, isChosen, ...act }: LineProps) {
  const words = useWords();
  const { row, person, before, replaced, locked, dropped, conflicts } = shown;
  const { request } = row;
  const name = person?.name ?? words.nobody;
  const place = request.seats > 1 ? ` · ${words.seat(row.seat, request.seats)}` : '';
  return (
    <tr
      class={`line ${isActive ? 'active' : ''} ${dropped ? 'dropped' : ''} ${conflicts.length > 0 ? 'conflict' : ''}`}
      data-key={row.key}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      onFocus={act.onActive}
      onClick={act.onActive}
    >
      <td>
        {person && !dropped ? (
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.choose(name, request.id)}
            checked={isChosen}
            onChange={(event) => act.onChoose(event.currentTarget.checked)}
          />
        ) : null}
      </td>
      <td>
        <p class="title">{request.title}</p>
        <p class="detail">
          {request.id} · {request.when || words.noDate}
        </p>
        <p class="detail">
          {request.area}
          {place}
        </p>
      </td>
      <td>
        <p class={person ? 'title person' : 'title nobody'}>{name}</p>
        <p class="detail">{person ? person.line : row.headline}</p>
        <p class="marks">
          {locked && !replaced ? <Mark tone="info" label={words.marks.locked} /> : null}
          {replaced ? <Mark tone="info" label={words.marks.replaced} /> : null}
          {dropped ? <Mark tone="warn" label={words.marks.dropped} /> : null}
          {conflicts.length > 0 ? <Mark tone="bad" label={words.marks.conflict} /> : null}
          {person && !person.knowsTopic ? <Mark tone="warn" label={words.marks.learning} /> : null}
          {person && !person.hasMail ? <Mark tone="warn" label={words.marks.noMail} /> : null}
        </p>
      </td>
      <td class="points">{person && !dropped ? person.score : ''}</td>
      <td class="line-actions">
        {person && !dropped ? (
          <Act
            icon="lock"
            label={locked ? words.unlock(name) : words.lock(name)}
            pressed={locked}
            onClick={act.onLock}
          />
        ) : null}
        <Act icon="swap" label={words.replace(request.id)} onClick={act.onReplace} />
        {person ? (
          <Act
            icon={dropped || replaced ? 'undo' : 'close'}
            label={
              replaced ? words.undo(before?.name ?? words.nobody) : dropped ? words.restore(name) : words.drop(name)
            }
            onClick={act.onDrop}
          />
        ) : null}
      </td>
    </tr>
  );
}

function Mark({ tone, label }: { tone: 'info' | 'warn' | 'bad'; label: string }) {
  return <span class={`chip ${tone}`}>{label}</span>;
}

interface ActProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
}

/** Reached with the mouse; the row's letters do the same. */
function Act({ icon, label, onClick, pressed }: ActProps) {
  return (
    <button
      type="button"
      class="line-act"
      tabIndex={-1}
      aria-label={label}
      title={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={(event) => {
        event.stopPropagation();
        onClick();
      }}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}
