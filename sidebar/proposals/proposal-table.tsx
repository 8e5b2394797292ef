// The rows of the plan as one grid: one stop of the Tab key, arrows inside, and letters for what is done most.
// Rows are light and drawn by the browser only while in view; a very long list is shown in parts.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { type Choices, drop, restore, type ShownRow, toggleLock, undoReplace } from './choices.ts';
import { focusAlternatives, focusDetail } from './detail-panel.tsx';
import { ProposalLine } from './proposal-line.tsx';
import { useWords } from './words.ts';

const PART = 300;
const PAGE = 8;

interface TableProps {
  readonly rows: readonly ShownRow[];
  readonly active: string;
  readonly chosen: ReadonlySet<string>;
  /** What to say when there are no rows. */
  readonly empty: string;
  readonly choices: Choices;
  readonly onActive: (key: string) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onChange: (choices: Choices) => void;
}

export function ProposalTable({ rows, active, chosen, empty, choices, onActive, onChoose, onChange }: TableProps) {
  const words = useWords();
  const [most, setMost] = useState(PART);
  const grid = useRef<HTMLTableElement>(null);
  const shown = rows.slice(0, most);
  const open = shown.filter(({ person, dropped }) => person && !dropped);
  const allChosen = open.length > 0 && open.every(({ row }) => chosen.has(row.key));

  const choose = (keys: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    onChoose(next);
  };
  const goTo = (index: number) => {
    const target = shown[Math.max(0, Math.min(shown.length - 1, index))];
    if (!target) return;
    onActive(target.row.key);
    grid.current?.querySelector<HTMLElement>(`[data-key="${target.row.key}"]`)?.focus();
  };
  const dropOrRestore = (line: ShownRow) => {
    const pair = pairOf(line);
    if (line.replaced) onChange(undoReplace(choices, line));
    else if (pair) onChange(line.dropped ? restore(choices, pair) : drop(choices, pair));
  };
  const lock = (line: ShownRow) => {
    const pair = pairOf(line);
    if (pair && !line.dropped) onChange(toggleLock(choices, pair));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const key = target.closest<HTMLElement>('[data-key]')?.dataset.key;
    const index = shown.findIndex(({ row }) => row.key === key);
    const line = shown[index];
    if (!line) return;
    const isControl = target.matches('button, input');
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + PAGE,
      PageUp: index - PAGE,
      Home: 0,
      End: shown.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) goTo(move);
    else if (event.key === 'Enter' && !isControl) focusDetail();
    else if (event.key === ' ' && !isControl) choose([line.row.key], !chosen.has(line.row.key));
    else if (event.key === 'l' || event.key === 'L') lock(line);
    else if (event.key === 'r' || event.key === 'R') focusAlternatives();
    else if (event.key === 'Delete') dropOrRestore(line);
    else return;
    event.preventDefault();
  };

  return (
    <div class="table-place">
      <table
        class="table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are focused and acted on is a grid
        role="grid"
        aria-label={words.table}
        aria-rowcount={rows.length + 1}
        ref={grid}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr class="line head" aria-rowindex={1}>
            <th scope="col">
              <input
                type="checkbox"
                aria-label={words.chooseAll}
                checked={allChosen}
                onChange={(event) =>
                  choose(
                    open.map(({ row }) => row.key),
                    event.currentTarget.checked,
                  )
                }
              />
            </th>
            <th scope="col">{words.columns.request}</th>
            <th scope="col">{words.columns.person}</th>
            <th scope="col" class="points">
              {words.columns.points}
            </th>
            <th scope="col">
              <span class="visually-hidden">{words.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line, index) => (
            <ProposalLine
              key={line.row.key}
              shown={line}
              index={index}
              isActive={line.row.key === active}
              isChosen={chosen.has(line.row.key)}
              onActive={() => onActive(line.row.key)}
              onChoose={(on) => choose([line.row.key], on)}
              onLock={() => lock(line)}
              onReplace={() => {
                onActive(line.row.key);
                focusAlternatives();
              }}
              onDrop={() => dropOrRestore(line)}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p class="empty">{empty}</p> : null}
      {rows.length > shown.length ? (
        <div class="more">
          <Button onClick={() => setMost(most + PART)}>{words.more(Math.min(PART, rows.length - shown.length))}</Button>
        </div>
      ) : null}
    </div>
  );
}

function pairOf({ row, person }: ShownRow) {
  return person ? { request: row.request.id, advisor: person.id } : undefined;
}
