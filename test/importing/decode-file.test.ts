// The bytes of a file as text, in the encodings that spreadsheet programs save.
import { describe, expect, it } from 'vitest';
import { decodedFile } from '../../sidebar/screens/import/decode-file.ts';
import { bytesOf, sampleLists } from './lists.ts';

describe('a file', () => {
  it('is read in Latin-1 as in UTF-8', () => {
    const latin = sampleLists.find(({ encoding }) => encoding === 'latin1');
    expect(latin && decodedFile(bytesOf(latin))).toContain('Código;Apellidos y nombres');
    expect(latin && decodedFile(bytesOf(latin))).toContain('Ñáñez Rojas, Abigaíl');
    expect(decodedFile(new TextEncoder().encode('Ñáñez Rojas'))).toBe('Ñáñez Rojas');
  });

  it('is read in UTF-16 when its mark says so', () => {
    const little = new Uint8Array([0xff, 0xfe, 0xd1, 0, 0x61, 0]);
    const big = new Uint8Array([0xfe, 0xff, 0, 0xd1, 0, 0x61]);
    expect([decodedFile(little), decodedFile(big)]).toEqual(['Ña', 'Ña']);
  });
});
