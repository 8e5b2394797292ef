// Rows as a table: one column a field. The row that is being changed opens in its place, over the whole width.
import type { ComponentChild } from 'preact';
import type { RowsSpec } from '../../src/blocks/screen.ts';
import { LinkOut } from '../components/button.tsx';
import { Linked } from '../components/linked.tsx';
import type { RowActs } from './row-acts.ts';
import { RowButtons } from './row-buttons.tsx';
import { RowStanding } from './row-standing.tsx';
import { RowTicks } from './row-ticks.tsx';
import { nameOfRow } from './row-values.ts';
import { useSpecs } from './specs-context.ts';

interface RowTableProps {
  readonly spec: RowsSpec;
  readonly acts: RowActs;
  readonly open: string;
  readonly form: ComponentChild;
  readonly label: string;
}

export function RowTable({ spec, acts, open, form, label }: RowTableProps) {
  const { text } = useSpecs();
  const { rows } = spec;
  // What a button opens need not stand there as an address too.
  const isAddress = (key: string) => rows.every(({ url, shown }) => url !== '' && shown[key] === url);
  const fields = spec.fields.filter(({ key }) => !isAddress(key));
  const hasActions = rows.some(({ isOpen, url }) => url !== '' || (isOpen && spec.may.length > 0));
  return (
    <table class="spec-table" aria-label={label}>
      <thead>
        <tr>
          {fields.map((field) => (
            <th key={field.key} scope="col" class={field.type === 'number' ? 'number' : ''}>
              {field.label}
            </th>
          ))}
          {hasActions ? (
            <th scope="col">
              <span class="visually-hidden">{text.actions}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) =>
          row.id === open ? (
            <tr key={row.id}>
              <td colSpan={fields.length + (hasActions ? 1 : 0)}>{form}</td>
            </tr>
          ) : (
            <tr key={row.id}>
              {fields.map((field) => (
                <td key={field.key} class={field.type === 'number' ? 'number' : 'lines'}>
                  {field.isTick && row.isOpen ? (
                    <RowTicks spec={{ ...spec, fields: [field] }} row={row} acts={acts} inColumn />
                  ) : (
                    <Linked value={row.shown[field.key] || '–'} />
                  )}
                </td>
              ))}
              {hasActions ? (
                <td>
                  <RowStanding row={row} />
                  <div class="actions">
                    {row.url ? (
                      <LinkOut href={row.url} label={`${text.open}: ${nameOfRow(row, spec.fields)}`}>
                        {text.open}
                      </LinkOut>
                    ) : null}
                    <RowButtons spec={spec} row={row} at={at} acts={acts} />
                  </div>
                </td>
              ) : null}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
