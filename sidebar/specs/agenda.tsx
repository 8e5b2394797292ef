// What is planned for several days: a timetable where there is room for one, else the days one under the other. A session
// opens in its place to be changed; what is free between two can be filled; what was removed can be put back.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgendaSpec, SessionSpec } from '../../src/blocks/dates-screen.ts';
import { Button } from '../components/button.tsx';
import { draftOf } from '../components/drafts.ts';
import './agenda.css';
import { AgendaDays } from './agenda-days.tsx';
import { AgendaHead } from './agenda-head.tsx';
import { AgendaTable } from './agenda-table.tsx';
import { PasteRows } from './paste-rows.tsx';
import { NEW } from './row-acts.ts';
import { RowForm } from './row-form.tsx';
import type { Values } from './row-values.ts';
import { Share } from './share.tsx';
import { useSpecs } from './specs-context.ts';
import { UndoLine } from './undo-line.tsx';
import { useRoom } from './use-room.ts';

/** What days and table may ask for. */
export interface AgendaActs {
  edit(session: SessionSpec): void;
  /** A new one, with what is known of it. */
  add(start: Values): void;
}

interface Opened {
  readonly id: string;
  readonly start: Values;
}

const closed: Opened = { id: '', start: {} };

export function Agenda({ spec, label, wide }: { spec: AgendaSpec; label: string; wide: boolean | undefined }) {
  const { text, act, draftKey, tell } = useSpecs();
  const { rows, may, days } = spec;
  const words = text.agenda;
  const box = useRef<HTMLDivElement>(null);
  const hasRoom = useRoom(box, Math.max(4, days.length + 1));
  const isTyped = (id: string) => draftOf(draftKey(id)) !== undefined;
  const [open, setOpen] = useState<Opened>(() => {
    const id = rows.find((row) => isTyped(row.id))?.id ?? (isTyped(NEW) ? NEW : '');
    return { id, start: {} };
  });
  const [opened, setOpened] = useState<SessionSpec | undefined>(() => rows.find(({ id }) => id === open.id));
  const [pasting, setPasting] = useState(false);
  const [removed, setRemoved] = useState<SessionSpec | null>(null);
  const backTo = useRef('');
  useEffect(() => {
    if (open.id !== '' || backTo.current === '') return;
    box.current?.querySelector<HTMLElement>(backTo.current)?.focus();
    backTo.current = '';
  }, [open]);

  const show = (session: SessionSpec | undefined, start: Values = {}) => {
    setRemoved(null);
    setOpened(session);
    setOpen({ id: session?.id ?? NEW, start });
  };
  const close = () => {
    backTo.current = open.id === NEW ? '[data-adds]' : `[data-edits="${open.id}"]`;
    setOpen(closed);
  };
  const acts: AgendaActs = { edit: (session) => show(session), add: (start) => show(undefined, start) };
  const remove = async (session: SessionSpec) => {
    if ((await act({ act: 'removeRow', row: session.id })) === null) return;
    setOpen(closed);
    setRemoved(session);
    tell(text.removed(session.title));
  };
  const current = rows.find(({ id }) => id === open.id);
  const isGone = open.id !== '' && open.id !== NEW && !current;
  const standing = isGone ? opened : current;
  const form =
    open.id === '' ? null : (
      <div class="session-form">
        <RowForm
          key={`${open.id} ${JSON.stringify(open.start)}`}
          spec={spec}
          row={standing}
          start={open.start}
          isGone={isGone}
          onClose={close}
        />
        {standing && !isGone && may.includes('remove') ? (
          <div class="actions">
            <Button kind="danger" onClick={() => void remove(standing)}>
              {words.remove}
            </Button>
          </div>
        ) : null}
        {standing?.by ? <p class="help">{words.by(standing.by)}</p> : null}
      </div>
    );
  const drawn = { spec, acts, open: isGone ? '' : open.id, form: isGone || open.id === NEW ? null : form };
  const asTable = (wide ?? hasRoom) && rows.length > 0;
  return (
    <div class="stack" ref={box}>
      <AgendaHead spec={spec} onOpen={acts.edit} />
      {rows.length === 0 && open.id !== NEW ? <p class="help">{words.empty}</p> : null}
      {asTable ? (
        <div class="agenda-wide">
          <AgendaTable {...drawn} label={label} />
          {form}
        </div>
      ) : (
        <>
          <AgendaDays {...drawn} />
          {isGone || open.id === NEW ? form : null}
        </>
      )}
      {removed ? (
        <UndoLine
          key={removed.id}
          what={removed.title}
          onUndo={async () => {
            if ((await act({ act: 'restoreRow', row: removed.id, values: { ...removed.values } })) === null) return;
            backTo.current = `[data-edits="${removed.id}"]`;
            setRemoved(null);
            setOpen({ ...closed });
          }}
        />
      ) : null}
      {pasting ? (
        <PasteRows spec={spec} onClose={() => setPasting(false)} />
      ) : (
        <div class="actions">
          {may.includes('add') && open.id !== NEW ? (
            <button type="button" class="button" data-adds onClick={() => show(undefined)}>
              {rows.length === 0 ? words.start : text.add(spec.rowName)}
            </button>
          ) : null}
          {may.includes('paste') ? <Button onClick={() => setPasting(true)}>{text.paste}</Button> : null}
          {may.includes('share') ? <Share label={spec.sharing} /> : null}
        </div>
      )}
    </div>
  );
}
