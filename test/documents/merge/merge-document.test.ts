import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MergeData, printable } from '../../../src/documents/merge/merge-data.ts';
import { mergeDocument } from '../../../src/documents/merge/merge-document.ts';
import { MergeError } from '../../../src/documents/merge/merge-error.ts';
import { docx, part, textOf } from './docx.ts';

function isWellFormed(xml: string): boolean {
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  return true;
}

function codes(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof MergeError) return error.problems.map((problem) => problem.code);
    throw error;
  }
  return [];
}

describe('mergeDocument', () => {
  it('fills fields in text, header and footer', async () => {
    const template = await docx({
      lines: ['Hola, {{nombre}}'],
      header: '{{institucion}}',
      footer: 'Código {{codigo}}',
    });
    const merged = mergeDocument(template, { nombre: 'Ana', institucion: 'Instituto', codigo: 7 });
    expect(textOf(merged)).toEqual(['Hola, Ana']);
    expect(textOf(merged, 'word/header1.xml')).toEqual(['Instituto']);
    expect(textOf(merged, 'word/footer1.xml')).toEqual(['Código 7']);
  });

  it('repeats the row of a table for each item, and keeps the header row once', async () => {
    const template = await docx({
      rows: [
        ['Fecha', 'Lugar'],
        ['{{#sesiones}}{{fecha}}', '{{lugar}}{{/sesiones}}'],
      ],
    });
    const merged = mergeDocument(template, {
      sesiones: [
        { fecha: '8 oct', lugar: 'A' },
        { fecha: '9 oct', lugar: 'B' },
      ],
    });
    expect(textOf(merged)).toEqual(['Fecha', 'Lugar', '8 oct', 'A', '9 oct', 'B']);
  });

  it('shows a part only when its condition holds, and the other only when it does not', async () => {
    const template = await docx({ lines: ['{{#si}}', 'sí', '{{/si}}', '{{^si}}', 'no', '{{/si}}'] });
    expect(textOf(mergeDocument(template, { si: true }))).toEqual(['sí']);
    expect(textOf(mergeDocument(template, { si: false }))).toEqual(['no']);
    expect(textOf(mergeDocument(template, {}))).toEqual(['no']);
  });

  it('understands hay_… for any list or text', async () => {
    const template = await docx({
      lines: ['{{#hay_filas}}', 'con filas', '{{/hay_filas}}', '{{#hay_nota}}', '{{nota}}', '{{/hay_nota}}'],
    });
    expect(textOf(mergeDocument(template, { filas: [{}], nota: ' ' }))).toEqual(['con filas']);
    expect(textOf(mergeDocument(template, { filas: [], nota: 'x' }))).toEqual(['x']);
  });

  it('prints the blank for what is missing, and nothing for an empty text', async () => {
    const template = await docx({ lines: ['[{{a}}] [{{b}}] [{{c}}] [{{d}}]'] });
    expect(textOf(mergeDocument(template, { a: null, b: undefined, c: '', d: Number.NaN }))).toEqual([
      '[—] [—] [] [—]',
    ]);
    expect(textOf(mergeDocument(template, {}, {}, '______'))[0]).toBe('[______] [______] [______] [______]');
  });

  it('takes a missing value of a row for missing, not for the one outside the list', async () => {
    const template = await docx({ lines: ['{{#filas}}', '{{nombre}} {{area}}', '{{/filas}}'] });
    const merged = mergeDocument(template, {
      nombre: 'fuera',
      area: 'Salud',
      filas: [{ nombre: null }, { nombre: 'dentro' }],
    });
    expect(textOf(merged)).toEqual(['— Salud', 'dentro Salud']);
  });

  it('reads tags with capitals, accents, spaces and invisible characters as their author meant them', async () => {
    const template = await docx({
      lines: ['{{ Institución }}', '{{nom\u200bbre\u00a0de la mentora}}', '{{# Filas }}', '{{texto}}', '{{/filas }}'],
    });
    const merged = mergeDocument(template, { institucion: 'I', nombre_de_la_mentora: 'N', filas: [{ texto: 'T' }] });
    expect(textOf(merged)).toEqual(['I', 'N', 'T']);
  });

  it('keeps line breaks of any kind as line breaks', async () => {
    const template = await docx({ lines: ['{{texto}}'] });
    expect(textOf(mergeDocument(template, { texto: 'uno\r\ndos\rtres\u2028cuatro' }))).toEqual(['uno↵dos↵tres↵cuatro']);
  });

  it('never turns a value into markup, whatever it holds', async () => {
    const template = await docx({ lines: ['<<{{texto}}>>', '{{@texto}}'], rows: [['{{texto}}']] });
    const hostile = '</w:t></w:r><w:r><w:drawing/>&amp;<script>alert(1)</script> {{otro}} ]]> <!-- <?xml';
    const merged = mergeDocument(template, { texto: hostile });
    expect(textOf(merged)[0]).toBe(`<<${hostile}>>`);
    expect(part(merged)).not.toContain('<script');
    expect(part(merged).split('<w:drawing').length).toBe(1);
    expect(isWellFormed(part(merged))).toBe(true);
  });

  it('gives well-formed XML and the same text for any value', async () => {
    const template = await docx({ lines: ['A{{texto}}Z'] });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (texto) => {
        const merged = mergeDocument(template, { texto });
        const expected = `A${printable(texto).replace(/\n/g, '↵')}Z`;
        return isWellFormed(part(merged)) && textOf(merged).join('') === expected;
      }),
      { numRuns: 60 },
    );
  });

  it('drops control characters and halves of emoji, and keeps whole emoji and right-to-left text', async () => {
    const template = await docx({ lines: ['{{texto}}'] });
    const merged = mergeDocument(template, { texto: 'a\u0000\u0008b\ud800c👩🏽‍🏫 مرحبا \ufffe' });
    expect(textOf(merged)).toEqual(['abc👩🏽‍🏫 مرحبا ']);
  });

  it('takes 50,000 characters and a thousand rows', async () => {
    const template = await docx({ lines: ['{{texto}}'], rows: [['{{#filas}}{{n}}', '{{/filas}}']] });
    const texto = 'ñandú '.repeat(8_400);
    const merged = mergeDocument(template, { texto, filas: Array.from({ length: 1_000 }, (_, n) => ({ n })) });
    expect(textOf(merged)[0]).toBe(texto);
    expect(textOf(merged)).toHaveLength(1_001);
  });

  it('does not reach inherited properties', async () => {
    const template = await docx({ lines: ['{{constructor}} {{__proto__}} {{tostring}}'] });
    expect(textOf(mergeDocument(template, {}))).toEqual(['— — —']);
  });

  it('stops a template that repeats itself without end', async () => {
    const open = '{{#filas}}'.repeat(6);
    const close = '{{/filas}}'.repeat(6);
    const template = await docx({ lines: [`${open}x${close}`] });
    const filas: MergeData[] = Array.from({ length: 100 }, () => ({}));
    expect(codes(() => mergeDocument(template, { filas }))).toEqual(['endless-template']);
  });

  it('gives the same bytes for the same input', async () => {
    const template = await docx({ lines: ['{{a}}'] });
    expect(mergeDocument(template, { a: 'x' })).toEqual(mergeDocument(template, { a: 'x' }));
  });

  it('tells every fault of the template at once', async () => {
    const template = await docx({ lines: ['{{#uno}}', 'x', '{{#dos}}'] });
    expect(codes(() => mergeDocument(template, {}))).toEqual(['unclosed-loop', 'unclosed-loop']);
  });
});
