// Who has access to a document through the add-on: addresses in one cell, each once, however it is written.
const SEPARATOR = ', ';

export function sharedList(cell: string): readonly string[] {
  return cell.split(SEPARATOR).filter((email) => email !== '');
}

export function withShared(cell: string, email: string): string {
  return isSharedWith(cell, email) ? cell : [...sharedList(cell), email].join(SEPARATOR);
}

export function withoutShared(cell: string, email: string): string {
  return sharedList(cell)
    .filter((known) => known.toLowerCase() !== email.toLowerCase())
    .join(SEPARATOR);
}

export function isSharedWith(cell: string, email: string): boolean {
  return sharedList(cell).some((known) => known.toLowerCase() === email.toLowerCase());
}
