import { beforeAll, describe, expect, it } from 'vitest';
import type { BareMerge } from './bare-realm.ts';
import { bareMerge } from './bare-realm.ts';
import { docx, textOf } from './docx.ts';

describe('the merge in a bare realm', () => {
  let bare: BareMerge;
  beforeAll(async () => {
    bare = await bareMerge();
  });

  it('merges text, rows and a QR code with nothing but ECMAScript', async () => {
    const template = await docx({
      lines: ['Hola, {{nombre}}'],
      rows: [['{{#filas}}{{n}}', '{{/filas}}']],
      images: ['qr'],
    });
    const merged = bare.run(
      `return Array.from(merge.mergeDocument(Uint8Array.from(input.template), input.data, { qr: { bytes: merge.qrCode('https://example.org'), alt: 'QR' } }));`,
      { template: [...template], data: { nombre: 'Zoë 👋', filas: [{ n: 1 }, { n: 2 }] } },
    );
    expect(textOf(Uint8Array.from(merged as number[]))).toEqual(['Hola, Zoë 👋', '1', '2']);
  });

  it('checks a template there too', async () => {
    const template = await docx({ lines: ['{{nombre}}'] });
    const codes = bare.run(`return merge.checkTemplate(Uint8Array.from(input), {}).map((problem) => problem.code);`, [
      ...template,
    ]);
    expect(codes).toEqual(['unknown-field']);
  });

  it('stays within its share of the bundle', () => {
    expect(bare.size).toBeLessThan(340_000);
  });
});
