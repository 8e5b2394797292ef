// The data of every document against the field list of its template: nothing missing, nothing unknown, nothing undefined.
// A template can only name what its list names.
import { Packer } from 'docx';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import type { DocumentKey } from '../../src/define/define-document.ts';
import type { DocumentFields } from '../../src/define/document-fields.ts';
import type { DocumentEffect } from '../../src/define/effects.ts';
import { documentFields } from '../../src/documents/fields/all.ts';
import type { MergeData } from '../../src/documents/merge/merge-data.ts';
import { mergeDocument } from '../../src/documents/merge/merge-document.ts';
import { attendance } from '../../src/tables/attendance.ts';
import { recipientSurveys } from '../../src/tables/recipient-surveys.ts';
import { sessions } from '../../src/tables/sessions.ts';
import { templateSources } from '../../templates/all.ts';
import { openAdvisoryBook } from '../operations/advisories/open-book.ts';
import { agree } from '../product/own-blocks.ts';

function check(data: Readonly<Record<string, unknown>>, fields: DocumentFields): void {
  const wanted = Object.keys(fields).filter((name) => fields[name]?.kind !== 'image');
  expect(Object.keys(data).sort()).toEqual([...wanted].sort());
  for (const name of wanted) {
    const field = fields[name];
    expect(data[name]).not.toBeUndefined();
    if (field?.kind === 'list') for (const row of data[name] as Record<string, unknown>[]) check(row, field.fields);
  }
}

describe('the data of the documents', () => {
  it('fills exactly the fields of each template, and merges into it', async () => {
    const { book, id } = openAdvisoryBook();
    book.run('recordLinkUp', { advisory: id });
    book.run('planSessions', { advisory: id, sessions: [{ startsAt: '2026-11-21T16:00', hours: 2, enrolled: 12 }] });
    const session = book.rows(sessions)[0]?.id ?? ('' as never);
    book.setToday('2026-11-22');
    book.run('recordAttendance', {
      session,
      people: [
        { name: 'Ana', gender: 'woman', ageGroup: 'from18to29', consent: true },
        { name: 'Luis', gender: 'man', consent: true },
      ],
      complete: true,
    });
    for (const score of [5, 4, 3])
      book.add(recipientSurveys, {
        session,
        useful: score,
        clear: score,
        mentor: score,
        welcome: score,
        liked: `Bien ${score}`,
      });
    const owner = { ownerName: 'Eva', ownerEmail: 'eva@ejemplo.org' };
    agree(book, id, { agreement: 'Folleto', ...owner, dueOn: '2026-12-20', cost: 1500 });
    book.run('makeDocument', { kind: 'follow-up-plan', advisory: id });
    book.run('makeDocument', { kind: 'attendance-list', session });
    book.run('makeDocument', { kind: 'certificate', advisory: id });
    book.run('makeAdvisoryReport', { advisory: id });
    book.run('makeAreaReport', { area: 'AR-001', from: '2026-11-01', until: '2026-11-30' });
    const made = book.effects.filter((effect): effect is DocumentEffect => effect.kind === 'document');
    expect(new Set(made.map(({ template }) => template)).size).toBe(7);
    for (const { template, data } of made) check(data, documentFields[template as DocumentKey]);

    const data = (template: string) => made.find((effect) => effect.template === template)?.data;
    expect(data('advisory-report')).toMatchObject({
      personas_atendidas: 2,
      satisfaccion_general: '4.0',
      total_sesiones: 1,
    });
    expect(data('certificate')).toMatchObject({ horas: '2 horas', fechas: 'el 21 de noviembre de 2026' });
    expect(data('area-report')).toMatchObject({ total_solicitudes: 1, personas_atendidas: 2, dias_promedio: '10' });
    for (const { template, data: merged } of made) {
      const source = await Packer.toBuffer(templateSources[template as DocumentKey]('es'));
      const docx = mergeDocument(new Uint8Array(source), merged as MergeData);
      const text = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
      expect(text.includes('{{')).toBe(false);
      expect(text).toContain(template === 'area-report' ? 'Salud' : 'Registro de marca');
    }
    expect(book.rows(attendance)).toHaveLength(2);
    expect(JSON.stringify(data('advisory-report'))).not.toContain('Luis');
  });

  it('says of a session without a date what the area proposed, and what is still to be agreed', () => {
    const { book, id } = openAdvisoryBook('longTerm');
    book.run('makeDocument', { kind: 'session-design', advisory: id });
    const made = book.effects.find((effect): effect is DocumentEffect => effect.kind === 'document');
    expect(made?.data).toMatchObject({
      fecha: 'jueves 10 de diciembre de 2026 (propuesta)',
      horario: '16:00 (propuesto)',
      lugar: 'Por acordar',
      numero_sesion: 1,
      total_sesiones: 4,
    });
  });

  it('leaves the name of whoever is not known blank above the line, and gives the review a date or none', () => {
    const { book, id } = openAdvisoryBook();
    agree(book, id, { agreement: 'Folleto', ownerName: 'Eva', ownerEmail: 'eva@ejemplo.org', dueOn: '2026-12-20' });
    book.setToday('2027-01-10');
    book.effects.length = 0;
    book.run('makeDocument', { kind: 'follow-up-plan', advisory: id });
    const made = book.effects.find((effect): effect is DocumentEffect => effect.kind === 'document');
    expect(made?.data).toMatchObject({ cargo_coordinacion: '', proxima_revision: 'Por acordar' });
  });
});
