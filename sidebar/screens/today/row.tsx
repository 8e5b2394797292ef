// A row of Hoy: two lines, what is late in red, and one button that acts in place. Done, it is greyed and ticked.
import { useRef } from 'preact/hooks';
import type { Attention, AttentionGroup } from '../../../src/views/attention.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useShell } from '../../shell/shell.tsx';
import { MadeDocument } from '../documents/made-document.tsx';
import { routeOf } from './row-route.ts';
import { type MarkDone, useActs } from './use-acts.ts';
import type { DayRow } from './use-done.ts';
import { focusNext } from './use-stops.ts';

export function Row({ row, group, mark }: { row: DayRow; group: AttentionGroup; mark: MarkDone }) {
  const { text } = useShell();
  const element = useRef<HTMLLIElement>(null);
  const acts = useActs(group, mark);
  const { line } = row.item;
  if (row.done) return <DoneRow item={row.item} label={row.done.label} document={row.done.document} />;
  return (
    <li class="line" data-row ref={element}>
      <RowText item={row.item} />
      {line.url ? (
        <a
          class="icon-button"
          data-beside
          href={line.url}
          target="_blank"
          rel="noopener"
          title={text.today.openDocument}
        >
          <Icon name="document" size={18} />
          <span class="visually-hidden">
            {text.today.openDocument}: {line.title}
          </span>
        </a>
      ) : null}
      <Button
        small
        stop
        busy={acts.busy}
        label={`${line.action.label}: ${line.title}`}
        onClick={() => acts.act(row.item, () => focusNext(element.current))}
      >
        {line.action.label}
      </Button>
    </li>
  );
}

export function RowText({ item }: { item: Attention }) {
  const { go } = useShell();
  const { line } = item;
  const route = routeOf(line.opens);
  return (
    <button type="button" class="line-text" data-beside data-opens onClick={() => route && go(route)}>
      <span class="line-title">{line.title}</span>
      <span class={`line-detail ${line.late ? 'late' : ''}`}>
        <span class="line-what">{line.detail}</span>
        {line.when ? <span class="line-when">{line.detail ? ` · ${line.when}` : line.when}</span> : null}
      </span>
    </button>
  );
}

function DoneRow({ item, label, document }: { item: Attention; label: string; document: string }) {
  return (
    <li class="line done" data-row>
      <span class="line-text">
        <span class="line-title">{item.line.title}</span>
        <span class="line-detail">{item.line.detail}</span>
      </span>
      {document ? <MadeDocument id={document} link /> : null}
      <span class="line-done">
        <Icon name="check" size={16} />
        {label}
      </span>
    </li>
  );
}
