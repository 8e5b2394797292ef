// Repeated rows: cards on a phone and in the panel, a table where there is room. One row is opened at a time; what was
// removed can be put back; rows copied from a sheet are added at once.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowSpec, RowsSpec } from '../../src/blocks/screen.ts';
import { Button } from '../components/button.tsx';
import { draftOf } from '../components/drafts.ts';
import { MailPreview } from './mail-preview.tsx';
import { PasteRows } from './paste-rows.tsx';
import { NEW, type RowActs } from './row-acts.ts';
import { RowCard } from './row-card.tsx';
import { RowForm } from './row-form.tsx';
import { FormLink, Sums } from './row-sums.tsx';
import { RowTable } from './row-table.tsx';
import { nameOfRow } from './row-values.ts';
import { Share } from './share.tsx';
import { SingleRow } from './single-row.tsx';
import { useSpecs } from './specs-context.ts';
import { UndoLine } from './undo-line.tsx';
import { useRoom } from './use-room.ts';

interface Removed {
  readonly row: RowSpec;
  readonly at: number;
}

interface RowsProps {
  readonly spec: RowsSpec;
  readonly label: string;
  readonly wide: boolean | undefined;
  /** The row that is opened at first, or NEW. */
  readonly opens?: string | undefined;
  /** What stands below while no row is being written. */
  readonly children?: ComponentChildren;
}

export function Rows({ spec, label, wide, opens, children }: RowsProps) {
  const { text, act, draftKey, tell } = useSpecs();
  const { rows, aside, may, most, least, fields, sums, link } = spec;
  const box = useRef<HTMLDivElement>(null);
  const hasRoom = useRoom(box, fields.length);
  const isTyped = (id: string) => draftOf(draftKey(id)) !== undefined;
  const isAdding = may.includes('add') && (opens === NEW || isTyped(NEW));
  const [open, setOpen] = useState(
    () => rows.find(({ id }) => id === opens || isTyped(id))?.id ?? (isAdding ? NEW : ''),
  );
  const [pasting, setPasting] = useState(false);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const backTo = useRef('');
  useEffect(() => {
    if (open !== '' || backTo.current === '') return;
    box.current?.querySelector<HTMLElement>(backTo.current)?.focus();
    backTo.current = '';
  }, [open]);
  const [opened, setOpened] = useState<RowSpec | undefined>(() => rows.find(({ id }) => id === open));
  if (most === 1 && !aside) return <SingleRow spec={spec} />;

  const openRow = (row: RowSpec | undefined) => {
    setRemoved(null);
    setOpened(row);
    setOpen(row?.id ?? NEW);
  };
  const close = () => {
    backTo.current = open === NEW ? '[data-adds]' : `[data-edits="${open}"]`;
    setOpen('');
  };
  const acts: RowActs = {
    edit: openRow,
    async remove(row) {
      const at = rows.indexOf(row) + 1;
      if ((await act({ act: 'removeRow', row: row.id })) === null) return;
      setRemoved({ row, at });
      tell(text.removed(nameOfRow(row, fields)));
    },
    async move(row, by) {
      await act({ act: 'moveRow', row: row.id, by });
    },
    async decide(row, option) {
      if ((await act({ act: 'decide', row: row.id, option })) !== null) tell(text.saved);
    },
    async set(row, values) {
      const saved = await act({ act: 'saveRow', row: row.id, values, was: row.values });
      if (saved) tell(saved.theirs ? text.theirsTitle(saved.theirs.by) : text.saved);
    },
  };
  const isGone = open !== '' && open !== NEW && !rows.some(({ id }) => id === open);
  const form =
    open === '' ? null : (
      <RowForm
        key={open}
        spec={spec}
        row={isGone ? opened : rows.find(({ id }) => id === open)}
        isGone={isGone}
        onClose={close}
      />
    );
  const asTable = wide ?? hasRoom;
  const drawn = { spec, acts, open, form: isGone || open === NEW ? null : form };
  return (
    <div class="stack" ref={box}>
      {link ? <FormLink {...link} /> : null}
      {sums && sums.length > 0 ? <Sums sums={sums} /> : null}
      {rows.length === 0 ? (
        open === NEW ? null : (
          <p class="help">{text.nothing}</p>
        )
      ) : asTable ? (
        <RowTable {...drawn} label={label} />
      ) : (
        <ol class="stack">
          {rows.map((row, at) => (
            <li key={row.id}>{row.id === open ? form : <RowCard spec={spec} row={row} at={at} acts={acts} />}</li>
          ))}
        </ol>
      )}
      {aside && aside.length > 0 ? (
        <ul class="stack aside" aria-label={text.aside}>
          {aside.map((row) => (
            <li key={row.id}>
              <RowCard spec={{ ...spec, may: [] }} row={row} at={0} acts={acts} />
            </li>
          ))}
        </ul>
      ) : null}
      {removed ? (
        <UndoLine
          key={removed.row.id}
          what={nameOfRow(removed.row, fields)}
          onUndo={async () => {
            const { row, at } = removed;
            const values = { ...row.values };
            if ((await act({ act: 'restoreRow', row: row.id, values, at })) === null) return;
            backTo.current = `[data-edits="${row.id}"]`;
            setRemoved(null);
            box.current?.querySelector<HTMLElement>('[data-adds], [data-edits]')?.focus();
          }}
        />
      ) : null}
      {isGone || open === NEW ? form : null}
      {spec.preview ? <MailPreview {...spec.preview} /> : null}
      {pasting ? (
        <PasteRows spec={spec} onClose={() => setPasting(false)} />
      ) : (
        <div class="actions">
          {may.includes('add') && open !== NEW ? (
            <button type="button" class="button" data-adds onClick={() => openRow(undefined)}>
              {text.add(spec.rowName)}
            </button>
          ) : null}
          {may.includes('paste') ? <Button onClick={() => setPasting(true)}>{text.paste}</Button> : null}
          {may.includes('share') ? <Share label={spec.sharing} /> : null}
        </div>
      )}
      {may.length > 0 && rows.length < least && rows.length > 0 ? <p class="help">{text.least(least)}</p> : null}
      {may.includes('edit') && most > 0 && rows.length >= most ? <p class="help">{text.full(most)}</p> : null}
      {open === '' && !pasting ? children : null}
    </div>
  );
}
