// The address of the selection, and the full content of its active cell.
import { useEffect, useState } from 'preact/hooks';
import type { CellView } from '../../server/api.ts';
import { addressOf, type GridSelection } from '../grid/selection.ts';
import { Icon } from '../shell/icon.tsx';
import { t } from '../text.ts';

interface Props {
  readonly selection: GridSelection;
  readonly cell: CellView | null;
  enter(text: string): void;
  focusGrid(): void;
}

export function FormulaBar({ selection, cell, enter, focusGrid }: Props) {
  const content = cell?.entered ?? cell?.text ?? '';
  const [text, setText] = useState(content);
  useEffect(() => setText(content), [content, selection.row, selection.column]);
  const locked = cell?.locked === 'forbidden';
  const save = () => {
    if (text !== content) enter(text);
  };
  return (
    <div class="formula-bar">
      <output class="address" aria-label={t.sheet.address}>
        {addressOf(selection)}
      </output>
      <span class="formula-mark" aria-hidden="true">
        {cell?.locked ? <Icon name="lock" size={16} /> : <i>ƒx</i>}
      </span>
      <input
        aria-label={t.sheet.formula}
        value={text}
        readOnly={locked}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') focusGrid();
          else if (event.key === 'Escape') {
            setText(content);
            event.currentTarget.value = content;
            focusGrid();
          }
        }}
      />
    </div>
  );
}
