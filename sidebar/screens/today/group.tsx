// A group of Hoy: folded, one line with how many and how many late; unfolded, its rows and the button for all of them.
import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { useShell } from '../../shell/shell.tsx';
import { CountRow } from './count-row.tsx';
import { Row } from './row.tsx';
import { type MarkDone, useActs } from './use-acts.ts';
import type { DayGroup, DayRow } from './use-done.ts';

/** A longer group shows so many, and all when asked. */
const SHOWN = 6;

interface GroupProps {
  readonly day: DayGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly mark: MarkDone;
}

export function Group({ day, open, onToggle, mark }: GroupProps) {
  const { text } = useShell();
  const { group } = day;
  const id = `group-${group.key}`;
  const count = day.rows.filter(({ done }) => !done).length;
  return (
    <section class="fold">
      <h3 data-row>
        <button type="button" class="fold-head" data-stop aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <Icon name={open ? 'down' : 'right'} size={18} />
          <span class="grow">{group.label}</span>
          {group.late > 0 ? <Chip chip={{ label: text.today.late(group.late), tone: 'bad' }} /> : null}
          <span class="count">{count}</span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open ? <Rows day={day} mark={mark} /> : null}
      </div>
    </section>
  );
}

function Rows({ day, mark }: { day: DayGroup; mark: MarkDone }) {
  const { text } = useShell();
  const { group, rows } = day;
  const [all, setAll] = useState(false);
  const acts = useActs(group, mark);
  const isLong = rows.length > SHOWN + 1 && !all;
  return (
    <>
      <ul>
        {group.key === 'lists' ? (
          <CountRows day={day} mark={mark} />
        ) : (
          shown(rows, isLong).map((row) => <Row key={row.item.key} row={row} group={group} mark={mark} />)
        )}
      </ul>
      {isLong && group.key !== 'lists' ? (
        <div class="fold-more" data-row>
          <button type="button" class="link-button" data-stop onClick={() => setAll(true)}>
            {text.today.all(rows.length)}
          </button>
        </div>
      ) : null}
      {group.bulk && rows.some(({ done }) => !done) ? (
        <div class="fold-all" data-row>
          <Button wide stop busy={acts.busy} onClick={acts.all}>
            {group.bulk.label}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function shown(rows: readonly DayRow[], isLong: boolean): readonly DayRow[] {
  return isLong ? rows.slice(0, SHOWN) : rows;
}

/** One list is open for its number at a time, at first the oldest; saved, the next one is. */
function CountRows({ day, mark }: { day: DayGroup; mark: MarkDone }) {
  const open = day.rows.filter(({ done }) => !done).map(({ item }) => item.key);
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState(false);
  const current = open.includes(chosen) ? chosen : open[0];
  return (
    <>
      {day.rows.map((row) => (
        <CountRow
          key={row.item.key}
          row={row}
          group={day.group}
          mark={mark}
          open={row.item.key === current}
          focused={typed}
          onOpen={() => {
            setTyped(true);
            setChosen(row.item.key);
          }}
          onSaved={() => setTyped(true)}
        />
      ))}
    </>
  );
}
