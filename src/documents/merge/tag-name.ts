// How a tag written by a person is read: invisible characters, capitals, accents and spaces do not count.
// {{ Institución }} and {{institucion}} are the same field.

/** Zero-width and direction marks, soft hyphen, byte-order mark: pasted along without being seen. */
const hiddenCharacters =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/g;

export function hasHiddenCharacters(written: string): boolean {
  return written.search(hiddenCharacters) >= 0;
}

/** The field's name as declared: lower case, no accents, words joined with underscores. */
export function fieldName(written: string): string {
  return written
    .replace(hiddenCharacters, '')
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+/g, '_');
}

const prefixes = ['#', '^', '/', '%'];

/** The whole content of a tag, with its sign (# ^ / %) when it has one. */
export function normalTag(written: string): string {
  const clean = written.replace(hiddenCharacters, '').trim();
  const sign = clean.slice(0, 1);
  return prefixes.includes(sign) ? sign + fieldName(clean.slice(1)) : fieldName(clean);
}

/** Letters to change, add, drop or swap to get from one name to the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] ?? [];
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Math.max(a.length, b.length);
}

/** The declared name a person most likely meant, or '' when none is near. */
export function nearestName(written: string, names: readonly string[]): string {
  if (written.length > 80) return '';
  let best = '';
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of names) {
    const partOfName = name.length > 3 && written.length > 3 && (name.startsWith(written) || written.startsWith(name));
    const steps = partOfName ? 1 : distance(written, name);
    if (steps < bestDistance) {
      best = name;
      bestDistance = steps;
    }
  }
  return best;
}
