// What scripts put beside and over the grid: sidebar, dialogs, toasts, and the notice that one runs.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { DialogView, PanelView, ScreenView, Selection, ToastView } from '../../server/api.ts';
import { ScriptFrame } from '../frame/script-frame.tsx';
import { pixels } from '../grid/pixels.ts';

import { useLoaded } from '../loaded.ts';
import { postJson } from '../server.ts';
import { Icon } from '../shell/icon.tsx';
import { t } from '../text.ts';
import { useRunning } from './running.ts';

interface Props {
  focusGrid(): void;
  /** A script moved the cursor. */
  follow(selection: Selection): void;
}

const close = (what: 'sidebar' | 'dialog') => postJson('/api/screen/close', { what });

export function ScriptScreen({ focusGrid, follow }: Props) {
  const { value: screen, reload } = useLoaded<ScreenView>('/api/screen', (news) => news.type === 'screen');
  const running = useRunning();
  const moved = screen?.selection ?? null;
  useEffect(() => {
    if (moved) follow(moved);
  }, [moved, follow]);
  const shut = (what: 'sidebar' | 'dialog') => {
    void close(what).then(reload);
    focusGrid();
  };
  return (
    <>
      {screen?.sidebar && (
        <Sidebar
          key={screen.sidebar.frame}
          panel={screen.sidebar}
          close={() => shut('sidebar')}
          focusGrid={focusGrid}
        />
      )}
      {screen?.dialog && (
        <Dialog key={screen.dialog.frame} panel={screen.dialog} close={() => shut('dialog')} focusGrid={focusGrid} />
      )}
      <div class="notices" aria-live="polite">
        {running && <p class="notice">{t.sheet.running}</p>}
      </div>
      <Toasts toasts={screen?.toasts ?? []} />
    </>
  );
}

interface PanelProps<P> {
  readonly panel: P;
  close(): void;
  focusGrid(): void;
}

function Sidebar({ panel, close, focusGrid }: PanelProps<PanelView>) {
  return (
    <aside class="sidebar" aria-label={panel.title === '' ? t.sheet.sidebar : panel.title}>
      <header>
        <h2>{panel.title}</h2>
        <button type="button" class="tool" aria-label={t.sheet.closeSidebar} title={t.close} onClick={close}>
          <Icon name="close" size={18} />
        </button>
      </header>
      <ScriptFrame
        src={panel.frame}
        title={panel.title === '' ? t.sheet.sidebar : panel.title}
        owner={{ close, resize: () => undefined, focusEditor: focusGrid }}
      />
    </aside>
  );
}

function Dialog({ panel, close, focusGrid }: PanelProps<DialogView>) {
  const box = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: panel.width, height: panel.height });
  useEffect(() => {
    if (panel.modal) box.current?.showModal();
    else box.current?.show();
  }, [panel.modal]);
  const title = panel.title === '' ? t.dialog.title : panel.title;
  return (
    <dialog
      ref={box}
      class={`script-dialog${panel.modal ? '' : ' modeless'}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2>{panel.title}</h2>
        <button type="button" class="tool" aria-label={t.close} title={t.close} onClick={close}>
          <Icon name="close" size={18} />
        </button>
      </header>
      <div class="script-dialog-body" style={pixels({ width: size.width, height: size.height })}>
        <ScriptFrame
          src={panel.frame}
          title={title}
          owner={{
            close,
            resize: (next) => setSize({ width: next.width ?? size.width, height: next.height ?? size.height }),
            focusEditor: focusGrid,
          }}
        />
      </div>
    </dialog>
  );
}

const TOAST_SECONDS = 5;

/** Shows each new toast for a while; those that were there when the page opened are past. */
function Toasts({ toasts }: { toasts: readonly ToastView[] }) {
  const last = toasts.at(-1);
  const [seen, setSeen] = useState<number | null>(null);
  useEffect(() => {
    if (!last) {
      setSeen(0);
      return;
    }
    if (seen === null) setSeen(last.number);
    else if (last.number > seen) {
      const timer = setTimeout(() => setSeen(last.number), TOAST_SECONDS * 1000);
      return () => clearTimeout(timer);
    }
  }, [last?.number, seen]);
  const shown = seen !== null && last && last.number > seen ? last : null;
  return (
    <div class="toasts" role="status">
      {shown && (
        <div class="toast">
          {shown.title !== '' && <strong>{shown.title}</strong>}
          <p>{shown.text}</p>
          <button type="button" class="tool" aria-label={t.close} onClick={() => setSeen(shown.number)}>
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
