// One row to be read: its first value as title where it is short, the others under their labels, and what may be done.
import type { RowSpec, RowsSpec } from '../../src/blocks/screen.ts';
import { LinkOut } from '../components/button.tsx';
import { Linked } from '../components/linked.tsx';
import type { RowActs } from './row-acts.ts';
import { RowButtons } from './row-buttons.tsx';
import { RowStanding } from './row-standing.tsx';
import { RowTicks } from './row-ticks.tsx';
import { nameOfRow } from './row-values.ts';
import { useSpecs } from './specs-context.ts';

/** Longer ones are read better under their label. */
const LONGEST_TITLE = 120;

export function RowCard({ spec, row, at, acts }: { spec: RowsSpec; row: RowSpec; at: number; acts: RowActs }) {
  const { text } = useSpecs();
  const said = spec.fields.filter(
    ({ key, isTick }) => !(isTick && row.isOpen) && (row.shown[key] ?? '') !== '' && row.shown[key] !== row.url,
  );
  const title = spec.most === 1 ? '' : (row.shown[said[0]?.key ?? ''] ?? '');
  const isTitled = title !== '' && title.length <= LONGEST_TITLE;
  const others = isTitled ? said.slice(1) : said;
  return (
    <div class="spec-row">
      {isTitled ? <p class="title lines">{title}</p> : null}
      <RowStanding row={row} />
      {others.length > 0 ? (
        <dl class="spec-facts">
          {others.map(({ key, label }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd class="lines">
                <Linked value={row.shown[key] ?? ''} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <RowTicks spec={spec} row={row} acts={acts} />
      {row.by ? <p class="help">{row.by}</p> : null}
      <div class="actions">
        {row.url ? (
          <LinkOut href={row.url} label={`${text.open}: ${nameOfRow(row, spec.fields)}`}>
            {text.open}
          </LinkOut>
        ) : null}
        <RowButtons spec={spec} row={row} at={at} acts={acts} />
      </div>
    </div>
  );
}
