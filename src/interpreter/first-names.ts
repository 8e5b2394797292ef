// Who an address belongs to, by the rows that name it: how the panel calls those who are about to be written to.
import type { AnyTable } from '../define/define-table.ts';

interface NamingRows {
  readonly table: AnyTable;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** First names in the order of the addresses, each person once; two of one first name are called in full. */
export function firstNames(addresses: readonly string[], naming: readonly NamingRows[]): readonly string[] {
  const distinct = [...new Set(addresses.map((address) => address.toLowerCase()))];
  const names = namesByAddress(new Set(distinct), naming);
  const full = distinct.map((address) => names.get(address) ?? address);
  const short = full.map(firstName);
  return short.map((name, at) => (short.indexOf(name) === short.lastIndexOf(name) ? name : (full[at] ?? name)));
}

function namesByAddress(wanted: ReadonlySet<string>, naming: readonly NamingRows[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { table, rows } of naming) {
    for (const [addressKey, nameKey] of pairsOf(table)) {
      for (const row of rows) {
        const address = String(row[addressKey] ?? '').toLowerCase();
        const name = String(row[nameKey] ?? '');
        if (wanted.has(address) && name !== '' && !names.has(address)) names.set(address, name);
      }
    }
  }
  return names;
}

/** Columns such as contactEmail and contactName. */
function pairsOf({ columns }: AnyTable): readonly (readonly [string, string])[] {
  return Object.entries(columns)
    .filter(([, column]) => column.question.type === 'email')
    .map(([key]): readonly [string, string] => [key, key.replace(/email$/, 'name').replace(/Email$/, 'Name')])
    .filter(([key, name]) => name !== key && columns[name] !== undefined);
}

/** Without "Mtra." or "Dr." before it. */
function firstName(name: string): string {
  if (name.includes('@')) return name;
  const words = name.split(/\s+/).filter((word) => word !== '' && !word.endsWith('.'));
  return words[0] ?? name;
}
