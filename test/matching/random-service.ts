// Random people and requests for properties of the matching; rows are made through the columns' empty values.
// Lists are short, so that people and requests often agree and often do not.
import fc from 'fast-check';
import type { AnyTable, Row } from '../../src/define/define-table.ts';
import { type Advisor, advisors } from '../../src/tables/advisors.ts';
import { type Request, requests } from '../../src/tables/requests.ts';
import { type Topic, topics } from '../../src/tables/topics.ts';

export const TODAY = '2026-11-20';

export function blank<T extends AnyTable>(table: T, values: Partial<Row<T>>): Row<T> {
  const columns = Object.fromEntries(Object.entries(table.columns).map(([key, column]) => [key, column.empty]));
  return { ...columns, id: '', ...values } as unknown as Row<T>;
}

const topicIds = ['T-1', 'T-2', 'T-3', 'T-4'] as const;
export const randomTopics: readonly Topic[] = topicIds.map((id, index) =>
  blank(topics, {
    id: id as never,
    name: ['Registro de marca', 'Costos y precios', 'Ventas por internet', 'Comunicación'][index] ?? '',
    family: index < 2 ? 'Finanzas' : 'Desarrollo',
    active: true,
  }),
);

const words = fc.array(fc.constantFrom('marca', 'ventas', 'costos', 'redes', 'comarca', 'Guadalajara'), {
  maxLength: 5,
});
const sentence = words.map((list) => list.join(' '));

export const randomPerson: fc.Arbitrary<Advisor> = fc
  .record({
    name: fc.constantFrom('Ana', 'Bety', 'Carla'),
    email: fc.constantFrom('', 'ana@x.mx', 'bety@x.mx', 'elena@x.mx'),
    status: fc.constantFrom(
      '' as const,
      'candidate' as const,
      'active' as const,
      'paused' as const,
      'retired' as const,
    ),
    organisation: fc.constantFrom('', 'Alianza', 'Colectivo'),
    place: fc.constantFrom('', 'Guadalajara', 'Tonalá'),
    topics: fc.subarray([...topicIds]) as never,
    strengths: sentence,
    levels: fc.subarray(['beginner', 'intermediate', 'advanced'] as const) as never,
    modalities: fc.subarray(['onSite', 'online', 'mixed'] as const) as never,
    availability: fc.subarray(['thu-pm', 'mon-am', 'fri-pm'] as const) as never,
    languages: fc.subarray(['es', 'en'] as const) as never,
    monthlyCapacity: fc.constantFrom(null, 0, 1, 3),
    groupExperience: fc.boolean(),
    genderTraining: fc.boolean(),
    trainingOneOn: fc.constantFrom('', '2026-09-01'),
    trainingTwoOn: fc.constantFrom('', '2026-09-08'),
    pausedUntil: fc.constantFrom('', '2026-11-01', '2026-12-24'),
  })
  .map((values) => blank(advisors, values as Partial<Advisor>));

export const randomRequest: fc.Arbitrary<Request> = fc
  .record({
    topic: fc.constantFrom('', ...topicIds),
    focus: sentence,
    level: fc.constantFrom('' as const, 'beginner' as const, 'advanced' as const),
    participants: fc.constantFrom(null, 3, 40),
    modality: fc.constantFrom('' as const, 'onSite' as const, 'online' as const, 'mixed' as const),
    proposedAt: fc.constantFrom('', '2026-12-03T16:00', '2026-12-06T10:00'),
    place: sentence,
    language: fc.constantFrom('' as const, 'es' as const, 'en' as const),
    contactEmail: fc.constantFrom('', 'elena@x.mx'),
    priorityPopulation: fc.boolean(),
    preferred: fc.subarray(['M-000', 'M-001']) as never,
    excluded: fc.subarray(['M-002', 'M-003']) as never,
  })
  .map((values) => blank(requests, { id: 'S-2026-001', ...values } as Partial<Request>));
