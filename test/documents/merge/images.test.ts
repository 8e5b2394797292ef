import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { imageSize } from '../../../src/documents/merge/image-size.ts';
import { mergeDocument } from '../../../src/documents/merge/merge-document.ts';
import { drawPng } from '../../../src/documents/merge/png.ts';
import { qrCode } from '../../../src/documents/merge/qr-code.ts';
import { docx, part, rewrite } from './docx.ts';

const square = drawPng(40, 40, () => true);
const jpegOf300by100 = Uint8Array.of(
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  4,
  0,
  0,
  0xff,
  0xc0,
  0,
  17,
  8,
  0,
  100,
  1,
  44,
  3,
  0,
  0,
  0,
  0,
);

describe('an image place', () => {
  it('takes the picture, keeps its proportions inside the place, and tells what it shows', async () => {
    const template = await docx({ images: ['logo'] });
    const merged = mergeDocument(template, {}, { logo: { bytes: square, alt: 'Logo del "Instituto" <A&B>' } });
    // The place measures 100 × 50 pixels: 9,525 units each.
    expect(part(merged)).toContain('<wp:extent cx="476250" cy="476250"/>');
    expect(part(merged)).toContain('<a:ext cx="476250" cy="476250"/>');
    expect(part(merged)).toContain('descr="Logo del &quot;Instituto&quot; &lt;A&amp;B&gt;"');
    expect(part(merged)).not.toContain('{{%logo}}');
    expect(new PizZip(merged).file('word/media/merged-logo.png')?.asUint8Array()).toEqual(square);
    const relation = /r:embed="(\w+)"/.exec(part(merged))?.[1];
    expect(part(merged, 'word/_rels/document.xml.rels')).toContain(`Id="${relation}"`);
  });

  it('disappears when there is no picture', async () => {
    const template = await docx({ lines: ['x'], images: ['logo'] });
    expect(part(mergeDocument(template, {}))).not.toContain('<w:drawing');
    expect(part(mergeDocument(template, {}, { logo: null }))).not.toContain('<w:drawing');
  });

  it('is found as Google Docs writes it: attributes in another order, a crop, a file of another name', async () => {
    const template = rewrite(await docx({ images: ['logo'] }), 'word/document.xml', (xml) =>
      xml
        .replace(/<wp:docPr[^>]*\/>/, '<wp:docPr descr="{{%logo}}" id="7" name="image3.png"/>')
        .replace(/<a:srcRect\/>|(?=<a:stretch)/, '<a:srcRect b="10000" l="0" r="0" t="0"/>'),
    );
    const merged = mergeDocument(template, {}, { logo: { bytes: jpegOf300by100, alt: 'Logo' } });
    expect(part(merged)).toContain('<wp:extent cx="952500" cy="317500"/>');
    expect(part(merged)).not.toContain('b="10000"');
    expect(part(merged, '[Content_Types].xml')).toContain('Extension="jpeg"');
  });

  it('leaves other pictures of the document alone', async () => {
    const template = rewrite(await docx({ images: ['logo'] }), 'word/document.xml', (xml) =>
      xml.replaceAll('{{%logo}}', 'Foto del taller'),
    );
    expect(part(mergeDocument(template, {}))).toContain('descr="Foto del taller"');
  });

  it('refuses a picture it cannot place', async () => {
    const template = await docx({ images: ['logo'] });
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(() => mergeDocument(template, {}, { logo: { bytes: svg, alt: '' } })).toThrow('no es PNG, JPEG ni GIF');
  });
});

describe('imageSize', () => {
  it('reads PNG, JPEG and GIF', () => {
    expect(imageSize(square)).toEqual({ kind: 'png', width: 40, height: 40 });
    expect(imageSize(jpegOf300by100)).toEqual({ kind: 'jpeg', width: 300, height: 100 });
    expect(imageSize(Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 10, 0, 1, 1, 0))).toEqual({
      kind: 'gif',
      width: 10,
      height: 257,
    });
  });

  it('gives null for anything else', () => {
    expect(imageSize(new Uint8Array())).toBeNull();
    expect(imageSize(Uint8Array.of(0xff, 0xd8, 0xff))).toBeNull();
  });
});

describe('qrCode', () => {
  it('is a small PNG with a light margin', () => {
    const png = qrCode('https://example.org/a/K7QX', 8);
    const size = imageSize(png);
    expect(size?.kind).toBe('png');
    expect(size?.width).toBe(size?.height);
    expect((size?.width ?? 0) % 8).toBe(0);
    expect(png.length).toBeLessThan(1_500);
  });

  it('holds a signed link of 300 characters', () => {
    expect(qrCode(`https://example.org/${'x'.repeat(280)}`).length).toBeLessThan(6_000);
  });
});
