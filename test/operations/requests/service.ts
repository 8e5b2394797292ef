// A small service for tests of requests: two areas, topics of two families, and mentors who differ in one respect each.
// All dates are around 20 November 2026, a Friday.
import type { RowValues } from '../../../src/define/define-table.ts';
import type { Id } from '../../../src/define/ids.ts';
import { type Advisor, advisors } from '../../../src/tables/advisors.ts';
import { areas } from '../../../src/tables/areas.ts';
import { requests } from '../../../src/tables/requests.ts';
import { topics } from '../../../src/tables/topics.ts';
import { type Book, openBook } from '../../product/book.ts';

export interface Service {
  readonly book: Book;
  readonly areas: { readonly legal: Id<'areas'>; readonly health: Id<'areas'> };
  readonly topics: { readonly trademark: Id<'topics'>; readonly costs: Id<'topics'>; readonly speech: Id<'topics'> };
  mentor(name: string, values?: Partial<RowValues<typeof advisors>>): Advisor;
  request(values?: Partial<RowValues<typeof requests>>): string;
}

export function openService(options: Parameters<typeof openBook>[0] = {}): Service {
  const book = openBook(options);
  const legal = book.add(areas, { name: 'Jurídica', place: 'Guadalajara', active: true }).id;
  const health = book.add(areas, { name: 'Salud', place: 'Tonalá', active: true }).id;
  const topic = (name: string, family: string) => book.add(topics, { name, family, active: true }).id;
  const trademark = topic('Registro de marca', 'Finanzas del negocio');
  const costs = topic('Cálculo de costos', 'Finanzas del negocio');
  const speech = topic('Comunicación efectiva', 'Desarrollo personal');
  return {
    book,
    areas: { legal, health },
    topics: { trademark, costs, speech },
    mentor: (name, values = {}) =>
      book.add(advisors, {
        name,
        email: `${name.toLowerCase().replace(/[^a-z]/g, '')}@ejemplo.org`,
        phone: '3312345678',
        status: 'active',
        topics: [trademark],
        levels: ['beginner'],
        modalities: ['onSite'],
        availability: ['thu-pm'],
        languages: ['es'],
        monthlyCapacity: 2,
        groupExperience: true,
        place: 'Guadalajara',
        trainingOneOn: '2026-09-01',
        trainingTwoOn: '2026-09-08',
        profileOn: '2026-09-10',
        ...values,
      }),
    request: (values = {}) =>
      book.add(requests, {
        receivedOn: '2026-11-16',
        channel: 'form',
        area: legal,
        contactName: 'Elena Ríos',
        contactEmail: 'elena@ejemplo.gob.mx',
        topic: trademark,
        focus: 'Registro de marca para artesanas',
        level: 'beginner',
        participants: 12,
        objective: 'Que cada participante sepa registrar su marca.',
        expectedResult: 'Una solicitud de registro lista.',
        format: 'quick',
        modality: 'onSite',
        proposedAt: '2026-12-03T16:00',
        reviewedOn: '2026-11-17',
        ...values,
      }).id,
  };
}
