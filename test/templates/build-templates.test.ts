import PizZip from 'pizzip';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentFields } from '../../src/define/document-fields.ts';
import { documentFields } from '../../src/documents/fields/all.ts';
import { checkTemplate } from '../../src/documents/merge/check-template.ts';
import type { MergeData } from '../../src/documents/merge/merge-data.ts';
import { mergeDocument } from '../../src/documents/merge/merge-document.ts';
import { qrCode } from '../../src/documents/merge/qr-code.ts';
import { documentsWith } from '../../src/programmes/known-documents.ts';
import { addedProgrammes } from '../../src/programmes/programme-names.ts';
import { languages } from '../../src/text/language.ts';
import type { BuiltTemplate } from '../../tools/build-templates.ts';
import { buildTemplates, templatesHtml } from '../../tools/build-templates.ts';
import { part, textOf } from '../documents/merge/docx.ts';
import { sampleData } from './sample-data.ts';

const known = documentsWith(Object.keys(addedProgrammes));
const documentKeys = known.map(({ key }) => key);
const fields = new Map<string, DocumentFields>([
  ...Object.entries(documentFields),
  ...known.flatMap(({ key, paper }): [string, DocumentFields][] => (paper ? [[key, paper.fields()]] : [])),
]);

/** Its own explanation for every field, and two rows for every list. */
function madeUp(of: DocumentFields = {}): MergeData {
  return Object.fromEntries(
    Object.entries(of).map(([name, field]) => [
      name,
      field.kind === 'list' ? [madeUp(field.fields), madeUp(field.fields)] : field.explanation.es,
    ]),
  );
}

function wordParts(bytes: Uint8Array): string[] {
  return Object.keys(new PizZip(bytes).files).filter((name) => /^word\/(document|header\d|footer\d)\.xml$/.test(name));
}

describe('the document templates', () => {
  let built: BuiltTemplate[] = [];
  beforeAll(async () => {
    built = await buildTemplates();
  }, 60_000);

  it('exist for every document in every language', () => {
    const names = built.map(({ key, language }) => `${key} ${language}`).sort();
    expect(names).toEqual(documentKeys.flatMap((key) => languages.map((language) => `${key} ${language}`)).sort());
  });

  it('pass their own check, with no warning', () => {
    const problems = built.flatMap(({ key, bytes }) => checkTemplate(bytes, fields.get(key) ?? {}));
    expect(problems).toEqual([]);
  });

  it('leave no tag behind when they are merged, with data or without', () => {
    for (const { key, bytes } of built) {
      for (const data of [sampleData[key] ?? madeUp(fields.get(key)), {}]) {
        const merged = mergeDocument(bytes, data);
        const text = wordParts(merged)
          .map((name) => part(merged, name))
          .join(' ');
        expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
      }
    }
  });

  it('use only what Google Docs keeps on import and export', () => {
    for (const { bytes } of built) {
      const xml = wordParts(bytes)
        .map((name) => part(bytes, name))
        .join(' ');
      expect(xml).not.toMatch(
        /<wp:anchor|<w:txbxContent|<w:sdt[ >]|<w:pict|<mc:AlternateContent|<w:pgBorders|<w:framePr/,
      );
    }
  });

  it('repeat the header row of each list, count pages with fields, and keep headings with what follows', () => {
    const report =
      built.find(({ key, language }) => key === 'advisory-report' && language === 'es')?.bytes ?? new Uint8Array();
    const footer = part(report, 'word/footer1.xml');
    expect(part(report).split('<w:tblHeader').length - 1).toBe(3);
    expect(footer).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/);
    expect(footer).toMatch(/<w:instrText[^>]*>NUMPAGES<\/w:instrText>/);
    expect(footer.match(/"separate"\/><\/w:r><w:r>.{0,200}?<w:t>1<\/w:t><\/w:r>/g)).toHaveLength(2);
    expect(part(report, 'word/styles.xml')).toMatch(/w:styleId="Heading1".*?<w:keepNext\/>/);
  });

  it('carry the institution and its logo, and give the logo up when there is none', () => {
    const plan =
      built.find(({ key, language }) => key === 'follow-up-plan' && language === 'es')?.bytes ?? new Uint8Array();
    const data = { institucion: 'Instituto Tapatío de las Mujeres' };
    const withLogo = mergeDocument(plan, data, { logo: { bytes: qrCode('x'), alt: 'Logotipo' } });
    expect(textOf(withLogo, 'word/header1.xml')).toEqual(['Instituto Tapatío de las Mujeres']);
    expect(part(withLogo, 'word/header1.xml')).toContain('descr="Logotipo"');
    expect(part(mergeDocument(plan, data), 'word/header1.xml')).not.toContain('<w:drawing');
  });

  it('leave no heading, guidance, row or line behind for what is empty', () => {
    const spanish = (key: string) =>
      built.find((template) => template.key === key && template.language === 'es')?.bytes ?? new Uint8Array();
    const read = (key: string, data: Record<string, string>) => textOf(mergeDocument(spanish(key), data));
    const report = read('advisory-report', { institucion: 'Instituto', objetivo: 'Registrar su marca' });
    for (const gone of [
      /Lo que se logró/,
      /Temas pendientes/,
      /Recomendaciones/,
      /Por completar/,
      /Semblanza/,
      /Enfoque/,
    ])
      expect(report.join('\n')).not.toMatch(gone);
    expect(read('follow-up-plan', {}).join('\n')).not.toMatch(/Observaciones|Apoyos/);
    expect(read('advisory-report', { logros: 'Doce marcas' }).join('\n')).toMatch(/Lo que se logró\nDoce marcas/);
    expect(part(mergeDocument(spanish('certificate'), { papel: 'mentora' }))).not.toContain('{{');
    expect(read('certificate', { papel: 'mentora', nombre_servicio: 'Círculos' }).join(' ')).toMatch(
      /mentora de Círculos/,
    );
  });

  it('say the same fields in every language', () => {
    for (const key of documentKeys) {
      const tags = built
        .filter((template) => template.key === key)
        .map(({ bytes }) =>
          [
            ...textOf(bytes)
              .join(' ')
              .matchAll(/\{\{[#/^]?(\w+)\}\}/g),
          ]
            .map((match) => match[1])
            .sort()
            .join(),
        );
      expect(new Set(tags).size).toBe(1);
    }
  });

  it('come out with the same bytes each time', async () => {
    expect(await buildTemplates()).toEqual(built);
  });

  it('travel as JSON that needs no escaping in HTML', () => {
    const html = templatesHtml(built);
    expect(html).not.toMatch(/[<>&']/);
    const content = JSON.parse(html) as Record<string, Record<string, string>>;
    expect(Object.keys(content)).toEqual([...languages]);
    const bytes = new Uint8Array(Buffer.from(content.pt?.certificate ?? '', 'base64'));
    expect(bytes).toEqual(built.find(({ key, language }) => key === 'certificate' && language === 'pt')?.bytes);
    expect(html.length).toBeLessThan(60_000 * documentKeys.length);
  });
});
