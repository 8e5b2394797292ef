// The tabs at the bottom: choose, add, rename, move, hide, delete; the list shows hidden ones too.
import { useEffect, useRef } from 'preact/hooks';
import type { SheetEdit, SheetTab } from '../../server/api.ts';
import { ask } from '../shell/ask.tsx';
import { Icon } from '../shell/icon.tsx';
import { MenuButton, type MenuLine } from '../shell/menu.tsx';
import { t } from '../text.ts';

interface Props {
  readonly tabs: readonly SheetTab[];
  readonly current: number;
  choose(sheetId: number): void;
  /** Whether it was done. */
  edit(one: SheetEdit): Promise<boolean>;
}

export function SheetTabs({ tabs, current, choose, edit }: Props) {
  const shown = tabs.filter((tab) => !tab.hidden);
  const strip = useRef<HTMLElement>(null);
  const place = shown.findIndex((tab) => tab.sheetId === current);
  useEffect(() => {
    strip.current?.querySelector('.tab.current')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, place]);
  const add = async () => {
    const titles = new Set(tabs.map((tab) => tab.title));
    let n = tabs.length + 1;
    while (titles.has(t.sheet.newSheet(n))) n++;
    const sheetId = freeSheetId(tabs);
    const index = tabs.findIndex((tab) => tab.sheetId === current) + 1;
    if (await edit({ kind: 'add-sheet', title: t.sheet.newSheet(n), sheetId, index })) choose(sheetId);
  };
  const rename = async (tab: SheetTab) => {
    const title = await ask({ title: t.sheet.renamePrompt, value: tab.title, accept: t.sheet.rename });
    if (title?.trim() && title !== tab.title)
      await edit({ kind: 'rename-sheet', sheetId: tab.sheetId, title: title.trim() });
  };
  const remove = async (tab: SheetTab) => {
    if ((await ask({ title: t.sheet.deleteConfirm(tab.title), accept: t.sheet.delete })) === null) return;
    const at = shown.indexOf(tab);
    const beside = tab.sheetId === current ? (shown[at + 1] ?? shown[at - 1]) : undefined;
    // First the one beside it is shown: nothing asks any more for what goes.
    if (beside) choose(beside.sheetId);
    if (!(await edit({ kind: 'delete-sheet', sheetId: tab.sheetId })) && beside) choose(tab.sheetId);
  };
  const linesOf = (tab: SheetTab): MenuLine[] => {
    const place = shown.indexOf(tab);
    const next = shown[place + 1];
    const before = shown[place - 1];
    const moveTo = (other: SheetTab | undefined) => () => {
      if (other) void edit({ kind: 'move-sheet', sheetId: tab.sheetId, index: tabs.indexOf(other) });
    };
    return [
      { kind: 'item', label: t.sheet.rename, act: () => void rename(tab) },
      { kind: 'item', label: t.sheet.moveLeft, disabled: !before, act: moveTo(before) },
      { kind: 'item', label: t.sheet.moveRight, disabled: !next, act: moveTo(next) },
      { kind: 'separator' },
      {
        kind: 'item',
        label: t.sheet.hide,
        disabled: shown.length < 2,
        act: () => void edit({ kind: 'hide-sheet', sheetId: tab.sheetId }),
      },
      { kind: 'item', label: t.sheet.delete, disabled: tabs.length < 2, act: () => void remove(tab) },
    ];
  };
  const all = (): MenuLine[] =>
    tabs.map((tab) => ({
      kind: 'item',
      label: tab.title,
      ...(tab.hidden ? { hint: t.sheet.hiddenSheet } : {}),
      checked: tab.sheetId === current,
      act: () => {
        if (tab.hidden) void edit({ kind: 'show-sheet', sheetId: tab.sheetId }).then(() => choose(tab.sheetId));
        else choose(tab.sheetId);
      },
    }));
  return (
    <div class="tabs">
      <button
        type="button"
        class="tool"
        aria-label={t.sheet.addSheet}
        title={t.sheet.addSheet}
        onClick={() => void add()}
      >
        <Icon name="plus" size={18} />
      </button>
      <MenuButton label={t.sheet.allSheets} class="tool" up lines={all}>
        <Icon name="list" size={18} />
      </MenuButton>
      <nav ref={strip} class="tab-strip" aria-label={t.sheet.tabs}>
        {shown.map((tab) => (
          <span
            key={tab.sheetId}
            class={`tab${tab.sheetId === current ? ' current' : ''}`}
            style={tab.color ? { '--tab': tab.color } : undefined}
          >
            <button
              type="button"
              class="tab-name"
              aria-current={tab.sheetId === current ? 'page' : undefined}
              onClick={() => choose(tab.sheetId)}
              onDblClick={() => void rename(tab)}
            >
              {tab.title}
            </button>
            {tab.sheetId === current && (
              <MenuButton label={t.sheet.tabMenu(tab.title)} class="tab-more" up lines={() => linesOf(tab)}>
                <Icon name="down" size={14} />
              </MenuButton>
            )}
          </span>
        ))}
      </nav>
    </div>
  );
}

/** As at Google, a new tab gets a number out of a wide range. */
function freeSheetId(tabs: readonly SheetTab[]): number {
  const taken = new Set(tabs.map((tab) => tab.sheetId));
  let id: number;
  do id = 1 + Math.floor(Math.random() * 2_000_000_000);
  while (taken.has(id));
  return id;
}
