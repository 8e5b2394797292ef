// The filter of one column: values to tick, and a condition where wanted. Nothing happens until it is accepted.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FilterColumn, SheetEdit } from '../../server/api.ts';
import { cellId } from '../grid/cell.tsx';
import { useLoaded } from '../loaded.ts';
import { t } from '../text.ts';
import { ConditionFields, type FilterCondition, missingValue } from './filter-condition.tsx';

interface Props {
  readonly sheetId: number;
  readonly column: number;
  readonly at: { readonly x: number; readonly y: number };
  edit(one: SheetEdit): Promise<void>;
  close(): void;
}

/** Where the panel of a column opens: under the cell that heads it. */
export function belowCell(row: number, column: number): { x: number; y: number } {
  const box = document.getElementById(cellId(row, column))?.getBoundingClientRect();
  return { x: box?.left ?? 60, y: box?.bottom ?? 160 };
}

const WIDTH = 300;
const HEIGHT = 470;
const words = t.tools.filter;

export function FilterPanel({ sheetId, column, at, edit, close }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const { value, error } = useLoaded<FilterColumn>(`/api/sheets/${sheetId}/filter/${column}`);
  useEffect(() => box.current?.showModal(), []);
  const place = {
    left: `${Math.max(8, Math.min(at.x, window.innerWidth - WIDTH - 8))}px`,
    top: `${Math.max(8, Math.min(at.y, window.innerHeight - HEIGHT - 8))}px`,
  };
  const done = (one?: SheetEdit) => {
    close();
    if (one) void edit(one);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the panel closes it; by keyboard Escape does (onCancel)
    <dialog
      ref={box}
      class="filter-panel"
      aria-label={words.title(value?.title ?? '')}
      style={place}
      onCancel={(event) => {
        event.preventDefault();
        done();
      }}
      onClick={(event) => {
        if (event.target === box.current) done();
      }}
    >
      {error !== undefined && <p role="alert">{error}</p>}
      {value ? (
        <FilterForm sheetId={sheetId} column={column} given={value} done={done} />
      ) : (
        <p class="loading">{t.loading}</p>
      )}
    </dialog>
  );
}

function FilterForm({
  sheetId,
  column,
  given,
  done,
}: {
  sheetId: number;
  column: number;
  given: FilterColumn;
  done(one?: SheetEdit): void;
}) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(given.values.flatMap(({ text, isHidden }) => (isHidden ? [text] : []))),
  );
  const [search, setSearch] = useState('');
  const [condition, setCondition] = useState<FilterCondition>(given.condition);
  const [problem, setProblem] = useState('');
  const wanted = search.trim().toLowerCase();
  const listed = given.values.filter(({ text }) => (text || words.blank).toLowerCase().includes(wanted));
  const toggle = (texts: readonly string[], isShown: boolean) => {
    const next = new Set(hidden);
    for (const text of texts) {
      if (isShown) next.delete(text);
      else next.add(text);
    }
    setHidden(next);
  };
  const accept = () => {
    if (condition && missingValue(condition)) setProblem(words.needsValue);
    else done({ kind: 'filter-column', sheetId, column, hiddenValues: [...hidden], condition });
  };
  const all = listed.map(({ text }) => text);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <div class="filter-sort">
        <button type="button" class="link" onClick={() => done({ kind: 'sort', sheetId, column, descending: false })}>
          {words.ascending}
        </button>
        <button type="button" class="link" onClick={() => done({ kind: 'sort', sheetId, column, descending: true })}>
          {words.descending}
        </button>
      </div>
      <ConditionFields condition={condition} change={setCondition} problem={problem} />
      <fieldset>
        <legend>{words.values}</legend>
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter in the search would accept before anything was ticked.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <div class="filter-all">
          <button type="button" class="link" onClick={() => toggle(all, true)}>
            {words.all}
          </button>
          <button type="button" class="link" onClick={() => toggle(all, false)}>
            {words.none}
          </button>
        </div>
        <div class="filter-values">
          {listed.map(({ text, count }) => (
            <label key={text}>
              <input
                type="checkbox"
                checked={!hidden.has(text)}
                onChange={(event) => toggle([text], event.currentTarget.checked)}
              />
              <span class="filter-text">{text || words.blank}</span>
              <span class="filter-count">{count}</span>
            </label>
          ))}
          {listed.length === 0 && <p class="hint">{words.noValues}</p>}
        </div>
      </fieldset>
      <div class="ask-buttons">
        <button type="button" class="button" onClick={() => done()}>
          {t.cancel}
        </button>
        <button type="submit" class="button primary">
          {t.ok}
        </button>
      </div>
    </form>
  );
}
