// The request form: acknowledgement, mistakes kept and told, nothing lost.
// Answers are raw texts, as a Google Form gives them.
import { describe, expect, it } from 'vitest';
import { areaRequestForm } from '../../src/forms/area-request.ts';
import { requests } from '../../src/tables/requests.ts';
import type { RequestDetail } from '../../src/views/request-view.ts';
import { openService, type Service } from '../operations/requests/service.ts';

const good = {
  area: 'Jurídica',
  contactName: 'Elena Ríos',
  contactEmail: 'elena@ejemplo.gob.mx',
  topic: 'Registro de marca',
  focus: 'Para artesanas',
  level: 'Inicial',
  participants: '12',
  objective: 'Que cada participante sepa registrar su marca.',
  expectedResult: 'Una solicitud lista.',
  format: 'Rápida (una sesión)',
  modality: 'Presencial',
  proposedAt: '2026-12-03 16:00',
};
const send = ({ book }: Service, answers: Record<string, unknown>) => {
  book.answer(areaRequestForm, answers);
  const row = book.rows(requests)[0];
  if (!row) throw new Error('No request');
  return row;
};
const textOf = ({ book }: Service) =>
  (book.mails[0]?.blocks ?? []).flatMap((block) =>
    block.type === 'text' ? [block.text] : block.type === 'list' ? block.items : [],
  );

describe('areaRequestForm', () => {
  it('gives a code, and acknowledges with the link to the status page', () => {
    const service = openService();
    const row = send(service, good);
    expect(row).toMatchObject({ id: 'S-2026-001', channel: 'form', toCorrect: '', receivedOn: '2026-11-20' });
    const [mail] = service.book.mails;
    expect(mail?.subject).toContain('S-2026-001');
    expect(mail?.blocks.some((block) => block.type === 'button' && block.url.includes('exec?e='))).toBe(true);
  });

  it('keeps a request with a past date and tells what to correct', () => {
    const service = openService();
    const row = send(service, { ...good, proposedAt: '2026-10-01 10:00' });
    expect(row.proposedAt).toBe('2026-10-01T10:00');
    expect(row.toCorrect).toContain('ya pasó');
    expect(textOf(service).join(' ')).toContain('ya pasó');
  });

  it('keeps a request with a wrong e-mail, writes to nobody and shows it to the coordination', () => {
    const service = openService();
    const row = send(service, { ...good, contactEmail: 'elena arroba ejemplo' });
    expect(row.contactEmail).toBe('elena arroba ejemplo');
    expect(service.book.mails).toHaveLength(0);
    const detail = service.book.run('requestDetail', { request: row.id }) as RequestDetail;
    expect(detail.state).toBe('toCorrect');
    expect(detail.toCorrect.join(' ')).toContain('no parece un correo');
  });

  it('keeps a request with missing answers and an unknown area', () => {
    const service = openService();
    const row = send(service, { ...good, area: 'Área nueva', objective: '' });
    expect(row.toCorrect.split('\n')).toHaveLength(2);
    expect(row.toCorrect).toContain('Área nueva');
    expect(service.book.mails[0]?.subject).toContain('necesita una corrección');
  });

  it('keeps what fits of sixty thousand characters and says how long a text may be', () => {
    const service = openService();
    const row = send(service, { ...good, objective: 'a'.repeat(60_000) });
    expect(row.objective).toHaveLength(50_000);
    expect(row.toCorrect).toContain('60000 caracteres');
    expect(row.toCorrect).toContain('4000');
  });

  it('keeps a text that looks like a formula as it is', () => {
    const service = openService();
    expect(send(service, { ...good, focus: '=HYPERLINK("http://x")' }).focus).toBe('=HYPERLINK("http://x")');
  });

  it('takes a topic outside the list into the focus, without calling it a mistake', () => {
    const service = openService();
    const row = send(service, { ...good, topic: 'Panadería' });
    expect(row).toMatchObject({ topic: '', focus: 'Panadería: Para artesanas', toCorrect: '' });
  });

  it('finds preferred mentors by name and notes those it does not find', () => {
    const service = openService();
    const ana = service.mentor('Ana López');
    const row = send(service, { ...good, preferred: 'ana lopez, Persona Desconocida' });
    expect(row.preferred).toEqual([ana.id]);
    expect(row.notes).toContain('Persona Desconocida');
  });

  it('acknowledges a corrected request with its date and by when, once it is whole', () => {
    const service = openService();
    const row = send(service, { ...good, proposedAt: '2026-10-01 10:00' });
    expect(row.acknowledgedOn).toBe('');
    service.book.setToday('2026-11-23');
    service.book.run('reviewRequest', { request: row.id, values: { proposedAt: '2026-12-10T16:00' } });
    const [, mail] = service.book.mails;
    expect(mail).toMatchObject({ to: good.contactEmail, subject: `Su solicitud ${row.id} ya está completa` });
    const told = JSON.stringify(mail?.blocks);
    expect(told).toContain('10 de diciembre de 2026');
    expect(told).toContain('9 de diciembre de 2026');
    expect(service.book.rows(requests)[0]).toMatchObject({ toCorrect: '', acknowledgedOn: '2026-11-23' });
    service.book.run('reviewRequest', { request: row.id, values: { notes: 'Vista' } });
    expect(service.book.mails).toHaveLength(2);
  });

  it('acknowledges a request whose address was wrong, as soon as it is corrected', () => {
    const service = openService();
    const row = send(service, { ...good, contactEmail: 'elena arroba ejemplo' });
    service.book.run('reviewRequest', { request: row.id, values: { contactEmail: good.contactEmail } });
    expect(service.book.mails.map(({ to }) => to)).toEqual([good.contactEmail]);
  });

  it('promises no day that has passed while the correction was awaited', () => {
    const service = openService();
    const row = send(service, { ...good, objective: '' });
    service.book.setToday('2026-12-20');
    service.book.run('reviewRequest', {
      request: row.id,
      values: { objective: good.objective, proposedAt: '2027-01-14T16:00' },
    });
    expect(JSON.stringify(service.book.mails[1]?.blocks)).toContain('Muy pronto le diremos');
  });
});
