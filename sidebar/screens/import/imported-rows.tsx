// Rows of a list with what became of them: the first ones at once, the rest on demand.
import type { ImportedRow } from '../../../src/views/import-view.ts';
import { Button } from '../../components/button.tsx';
import { Card, Section } from '../../components/card.tsx';
import { useShell } from '../../shell/shell.tsx';
import { useKept } from '../../shell/use-kept.ts';

const SHOWN_AT_ONCE = 8;

export function ImportedRows({ title, rows }: { title: string; rows: readonly ImportedRow[] }) {
  const { text } = useShell();
  const words = text.people.import;
  const [all, setAll] = useKept(`all ${title}`, false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, SHOWN_AT_ONCE);
  return (
    <Section title={title} count={rows.length}>
      <Card>
        <ul class="lines">
          {shown.map((row) => (
            <li key={row.row}>
              <p>
                {row.name || words.noName} <span class="detail">{words.row(row.row)}</span>
              </p>
              <p class="detail">{row.detail}</p>
            </li>
          ))}
        </ul>
        {rows.length > shown.length ? (
          <div class="actions">
            <Button onClick={() => setAll(true)}>{text.seeMore(rows.length - shown.length)}</Button>
          </div>
        ) : null}
      </Card>
    </Section>
  );
}
