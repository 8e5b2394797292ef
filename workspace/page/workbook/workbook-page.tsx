// The workbook: the tab that is shown, and beside it, whichever that is, the script's sidebar and dialogs.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Selection, WorkbookSummary } from '../../server/api.ts';
import { useNews } from '../events.ts';
import type { GridSelection } from '../grid/selection.ts';
import { useLoaded } from '../loaded.ts';
import { Shell } from '../shell/shell.tsx';
import { t } from '../text.ts';
import { ScriptQuestion } from './script-question.tsx';
import { ScriptScreen } from './script-screen.tsx';
import { SheetView } from './sheet-view.tsx';

export function WorkbookPage() {
  const { value: book, error, reload } = useLoaded<WorkbookSummary>('/api/workbook');
  const stale = useRef(false);
  useNews((news) => {
    const isChanged = news.some(
      (one) => one.type === 'again' || (one.type === 'changed' && one.what.startsWith('spreadsheets')),
    );
    if (isChanged) stale.current = true;
    if (isChanged || news.some(({ type }) => type === 'screen')) void reload();
  });
  const [chosen, setChosen] = useState<number | null>(
    () => gidOf(window.location.hash) ?? gidOf(window.location.search),
  );
  const tabs = book?.tabs ?? [];
  const lastShown = useRef<number | null>(null);
  const tabOf = (sheetId: number | null) => tabs.find((tab) => tab.sheetId === sheetId);
  // A tab that was just made may not be in the list yet: until then the one before it stays.
  const sheet = tabOf(chosen) ?? tabOf(lastShown.current) ?? tabs.find((tab) => !tab.hidden) ?? tabs[0];
  lastShown.current = sheet?.sheetId ?? null;
  // A tab that a script puts before it does not take its place.
  useEffect(() => {
    if (chosen === null && sheet) setChosen(sheet.sheetId);
  }, [chosen, sheet]);
  const choose = useCallback((sheetId: number) => {
    setChosen(sheetId);
    window.history.replaceState(null, '', `${window.location.pathname}#gid=${sheetId}`);
  }, []);
  useEffect(() => {
    const follow = () => setChosen(gidOf(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const grid = useRef<HTMLDivElement>(null);
  const focusGrid = useCallback(() => grid.current?.focus(), []);
  // Where the cursor of each tab was left, and how the tab that is shown moves it.
  const places = useRef(new Map<number, GridSelection>());
  const shown = useRef<{ sheetId: number; select(next: GridSelection): void } | null>(null);
  const follow = useCallback(
    ({ sheetId, row, column, box }: Selection) => {
      const place = { row, column, endRow: box.bottom - 1, endColumn: box.right - 1 };
      if (shown.current?.sheetId === sheetId) shown.current.select(place);
      else {
        places.current.set(sheetId, place);
        choose(sheetId);
      }
    },
    [choose],
  );
  return (
    <Shell
      place="workbook"
      title={book?.title ?? t.places.workbook}
      full
      heading={<h1 class="book-title">{book?.title ?? t.places.workbook}</h1>}
    >
      {error && (
        <p class="alert book-alert" role="alert">
          {error}
        </p>
      )}
      <ScriptQuestion />
      {book && sheet && (
        <div class="book">
          <SheetView
            key={sheet.sheetId}
            book={book}
            sheetId={sheet.sheetId}
            title={sheet.title}
            focus={grid}
            places={places.current}
            shown={shown}
            stale={stale}
            choose={choose}
            reload={reload}
          />
          {/* They belong to the window and not to a tab: whatever becomes of the tabs, what is typed in them stays. */}
          <ScriptScreen key="script" focusGrid={focusGrid} follow={follow} />
        </div>
      )}
    </Shell>
  );
}

function gidOf(text: string): number | null {
  const match = /[#?&]gid=(\d+)/.exec(text);
  return match ? Number(match[1]) : null;
}
