// The text of a file as spreadsheet programs save it: UTF-8, UTF-16 with its mark, or the Windows code page that older
// ones call Latin-1.
export function decodedFile(bytes: ArrayBuffer | Uint8Array): string {
  const [first, second] = new Uint8Array(bytes instanceof Uint8Array ? bytes.slice(0, 2) : bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
