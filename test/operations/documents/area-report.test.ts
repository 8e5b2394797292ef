// The report of an area: filed for the team, and sent to the area's contact when told to.
import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/tables/areas.ts';
import { openAdvisoryBook } from '../advisories/open-book.ts';

describe('the report of an area', () => {
  const period = { from: '2026-11-01', until: '2026-11-30' };

  it('goes to its contact with the PDF only when asked to', () => {
    const { book } = openAdvisoryBook();
    const [area] = book.rows(areas);
    const before = book.mails.length;
    expect(book.run('makeAreaReport', { area: area?.id, ...period })).toMatchObject({ sentTo: '' });
    expect(book.mails).toHaveLength(before);
    const made = book.run('makeAreaReport', { area: area?.id, ...period, send: true }) as { document: string };
    expect(made).toMatchObject({ sentTo: 'berta@ejemplo.gob.mx', version: 2 });
    expect(book.mails.at(-1)).toMatchObject({
      to: 'berta@ejemplo.gob.mx',
      subject: 'Informe de «Salud», del 1 de noviembre de 2026 al 30 de noviembre de 2026',
      attachDocuments: [made.document],
    });
  });

  it('is not made for sending where there is no address to send it to', () => {
    const { book } = openAdvisoryBook();
    const area = book.add(areas, { name: 'Sin correo', active: true });
    const send = () => book.run('makeAreaReport', { area: area.id, ...period, send: true });
    expect(book.refusal(send)).toContain('Falta el correo de «Sin correo»');
  });
});
