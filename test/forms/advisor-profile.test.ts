// The profile form: a new candidate, or the completed row of somebody who was there.
// Her e-mail decides which.
import { describe, expect, it } from 'vitest';
import { advisorProfileForm } from '../../src/forms/advisor-profile.ts';
import { needsDiagnosisForm } from '../../src/forms/needs-diagnosis.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { needs } from '../../src/tables/needs.ts';
import { openService } from '../operations/requests/service.ts';

const profile = {
  name: 'Lucía Partida',
  email: 'Lucia@Ejemplo.org',
  topics: ['Registro de marca', 'Repostería fina'],
  strengths: 'Escucho',
  modalities: ['Presencial'],
  consent: 'Sí, estoy de acuerdo',
};

describe('advisorProfileForm', () => {
  it('adds a candidate who still needs the training, with her consent', () => {
    const { book, topics } = openService();
    book.answer(advisorProfileForm, profile);
    const [row] = book.rows(advisors);
    expect(row).toMatchObject({ status: 'candidate', topics: [topics.trademark], consentOn: '2026-11-20' });
    expect(row?.notes).toContain('Repostería fina');
    expect(book.mails[0]?.to).toBe('Lucia@Ejemplo.org');
  });

  it('completes the row of somebody with this e-mail, makes a trained one active, and blanks nothing', () => {
    const service = openService();
    service.mentor('Lucía', {
      email: 'lucia@ejemplo.org',
      status: 'candidate',
      place: 'Tonalá',
      profileOn: '',
    });
    service.book.answer(advisorProfileForm, profile);
    const rows = service.book.rows(advisors);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      name: 'Lucía Partida',
      status: 'active',
      place: 'Tonalá',
      profileOn: '2026-11-20',
    });
  });

  it('does not end a pause', () => {
    const service = openService();
    service.mentor('Lucía', { email: 'lucia@ejemplo.org', status: 'paused' });
    service.book.answer(advisorProfileForm, profile);
    expect(service.book.rows(advisors)[0]?.status).toBe('paused');
  });
});

describe('needsDiagnosisForm', () => {
  it('keeps the month and no name', () => {
    const { book, areas, topics } = openService();
    book.answer(needsDiagnosisForm, { area: 'Salud', topics: ['Cálculo de costos'], gender: 'Mujer' });
    expect(book.rows(needs)[0]).toMatchObject({ month: '2026-11', area: areas.health, topics: [topics.costs] });
  });
});
