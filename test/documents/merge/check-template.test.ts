import { describe, expect, it } from 'vitest';
import { conditionField, imageField, listField, recommended, textField } from '../../../src/define/document-fields.ts';
import { checkTemplate } from '../../../src/documents/merge/check-template.ts';
import type { SmallDocument } from './docx.ts';
import { docx } from './docx.ts';

const words = ['x', 'x', 'x'] as const;
const fields = {
  institucion: recommended(textField(words, words)),
  nombre_mentora: textField(words, words),
  es_cierre: conditionField(words, words),
  logo: imageField(words, words),
  sesiones: listField(words, words, { fecha: textField(words, words), lugar: textField(words, words) }),
};

async function check(document: SmallDocument) {
  const withRequired = { ...document, header: document.header ?? '{{institucion}}' };
  return checkTemplate(await docx(withRequired), fields);
}

async function codes(document: SmallDocument): Promise<string[]> {
  return (await check(document)).map((problem) => `${problem.code} ${problem.tag} ${problem.part}`);
}

describe('checkTemplate', () => {
  it('finds nothing wrong with a good template', async () => {
    const good = {
      lines: ['{{nombre_mentora}}', '{{#hay_sesiones}}', 'x', '{{/hay_sesiones}}'],
      rows: [['{{#sesiones}}{{fecha}}', '{{institucion}}{{/sesiones}}']],
      images: ['logo'],
    };
    expect(await codes(good)).toEqual([]);
  });

  it('proposes the nearest field for a misspelt one, and says where it is', async () => {
    const [problem] = await check({ footer: '{{nombre_mentoar}}' });
    expect(problem).toMatchObject({ severity: 'error', code: 'unknown-field', tag: 'nombre_mentoar', part: 'footer' });
    expect(problem?.text.es).toBe(
      'No existe el campo «nombre_mentoar» en el pie de página. ¿Quiso decir «nombre_mentora»?',
    );
    expect(problem?.text.en).toContain('in the footer');
    expect(problem?.text.pt).toContain('no rodapé');
  });

  it('knows the fields of a list only inside the list', async () => {
    expect(await codes({ lines: ['{{fecha}}'] })).toEqual(['unknown-field fecha body']);
    expect(await codes({ lines: ['{{#sesiones}}', '{{fehca}}', '{{/sesiones}}'] })).toEqual([
      'unknown-field fehca body',
    ]);
  });

  it('does not propose a field that has nothing to do with the tag', async () => {
    const [problem] = await check({ lines: ['{{zzz}}'] });
    expect(problem?.text.es).toContain('Elija uno de la lista');
  });

  it('names loops that are not closed, not opened, or crossed', async () => {
    expect(await codes({ lines: ['{{#sesiones}}', 'x'] })).toContain('unclosed-loop sesiones body');
    expect(await codes({ lines: ['x', '{{/sesiones}}'] })).toContain('unopened-loop sesiones body');
    expect(await codes({ lines: ['{{#sesiones}}{{#es_cierre}}x{{/sesiones}}{{/es_cierre}}'] })).toContain(
      'crossed-loops es_cierre body',
    );
  });

  it('names a repetition that leaves its table row', async () => {
    const problems = await codes({
      rows: [
        ['{{#sesiones}}{{fecha}}', 'x'],
        ['y', 'z'],
      ],
      lines: [],
    });
    expect(problems).toContain('unclosed-loop sesiones body');
  });

  it('names tags without beginning or end', async () => {
    expect(await codes({ lines: ['{{nombre_mentora y más'] })).toEqual(
      expect.arrayContaining([expect.stringContaining('unclosed-tag')]),
    );
    expect(await codes({ lines: ['nombre_mentora}} y más'] })).toEqual(
      expect.arrayContaining([expect.stringContaining('unopened-tag')]),
    );
  });

  it('warns of invisible characters, which the merge forgives', async () => {
    const problems = await check({ lines: ['{{nombre\u200b_mentora}}'] });
    expect(problems).toMatchObject([{ severity: 'warning', code: 'hidden-characters', tag: 'nombre_mentora' }]);
  });

  it('tells a list printed as text from a text used as list', async () => {
    expect(await codes({ lines: ['{{sesiones}}'] })).toEqual(['list-as-text sesiones body']);
    expect(await codes({ lines: ['{{#nombre_mentora}}', 'x', '{{/nombre_mentora}}'] })).toEqual([
      'text-as-list nombre_mentora body',
    ]);
  });

  it('refuses tags of raw markup and tags of code', async () => {
    expect(await codes({ lines: ['{{@nombre_mentora}}', '{{constructor}}', '{{sesiones.length}}'] })).toEqual([
      'unknown-field @nombre_mentora body',
      'unknown-field constructor body',
      'unknown-field sesiones.length body',
    ]);
  });

  it('warns when a recommended field is left out, and names an unknown image place', async () => {
    expect(await codes({ header: 'nada', images: ['logotipo'] })).toEqual([
      'unknown-field logotipo body',
      'missing-field institucion file',
    ]);
  });

  it('says what to do with a file that is no .docx, and nothing else', () => {
    const problems = checkTemplate(Uint8Array.of(1, 2, 3), fields);
    expect(problems.map((problem) => problem.code)).toEqual(['not-a-docx']);
  });
});
