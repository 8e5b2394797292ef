// The menu that a right click in the grid opens, at the pointer.
import { useEffect, useRef } from 'preact/hooks';
import { type MenuLine, MenuList } from '../shell/menu.tsx';
import { t } from '../text.ts';

export function ContextMenu({
  at,
  lines,
  close,
}: {
  at: { x: number; y: number };
  lines: readonly MenuLine[];
  close(): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [close]);
  return (
    <div ref={box}>
      <MenuList lines={lines} label={t.sheet.edit} at={at} close={close} />
    </div>
  );
}
