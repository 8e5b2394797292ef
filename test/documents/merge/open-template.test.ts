import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../../src/documents/merge/merge-document.ts';
import { MergeError } from '../../../src/documents/merge/merge-error.ts';
import { docx, rewrite } from './docx.ts';

function refusal(bytes: Uint8Array): string {
  try {
    mergeDocument(bytes, {});
  } catch (error) {
    if (error instanceof MergeError) return error.problems.map((problem) => problem.code).join();
    throw error;
  }
  return '';
}

/** A .docx with one more entry of zeros. */
function withZeros(bytes: Uint8Array, size: number): Uint8Array {
  const zip = new PizZip(bytes);
  zip.file('word/zeros.xml', new Uint8Array(size), { binary: true });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('a file offered as template', () => {
  it('is refused when it is no .docx', async () => {
    expect(refusal(new Uint8Array())).toBe('not-a-docx');
    expect(refusal(new TextEncoder().encode('%PDF-1.7 …'))).toBe('not-a-docx');
    const zip = new PizZip();
    zip.file('xl/workbook.xml', '<x/>');
    expect(refusal(zip.generate({ type: 'uint8array' }))).toBe('not-a-docx');
  });

  it('is refused with advice when it is an old .doc or has a password', () => {
    expect(refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe('protected-file');
  });

  it('is refused when it is cut, scrambled or not XML inside', async () => {
    const good = await docx({ lines: ['{{a}}'] });
    expect(refusal(good.slice(0, good.length - 400))).toBe('damaged-file');
    expect(refusal(Uint8Array.from(good, (byte, index) => (index > 40 && index < 900 ? byte ^ 0x5a : byte)))).toBe(
      'damaged-file',
    );
    expect(refusal(rewrite(good, 'word/document.xml', () => 'esto no es XML <w:p'))).toBe('damaged-file');
  });

  it('is refused when it declares entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const file = rewrite(await docx({ lines: ['{{a}}'] }), 'word/document.xml', (xml) =>
      xml.replace('?>', `?>${bomb}`),
    );
    expect(refusal(file)).toBe('damaged-file');
  });

  it('is refused when it unpacks to too much, even if it hides its size', async () => {
    const bomb = withZeros(await docx({ lines: ['{{a}}'] }), 16_000_000);
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toBe('too-large');
    // The central directory says 1,000 bytes.
    const real = Uint8Array.of(0x00, 0x24, 0xf4, 0x00);
    const liar = bomb.slice();
    for (let at = 0; at + 4 <= liar.length; at++) {
      if (real.every((byte, index) => liar[at + index] === byte)) liar.set([0xe8, 0x03, 0, 0], at);
    }
    expect(refusal(liar)).toBe('too-large');
  });
});
