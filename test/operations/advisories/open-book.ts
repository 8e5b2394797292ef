// A small book with one advisory in it, for the tests of what follows after a mentor accepts.
// Its first session is proposed for 10 December; today is 20 November 2026.
import type { RowValues } from '../../../src/define/define-table.ts';
import { collection } from '../../../src/define/records.ts';
import { openAdvisoryChanges } from '../../../src/operations/advisories/open-advisory.ts';
import { advisories } from '../../../src/tables/advisories.ts';
import { advisors } from '../../../src/tables/advisors.ts';
import { areas } from '../../../src/tables/areas.ts';
import { materials } from '../../../src/tables/materials.ts';
import { requests } from '../../../src/tables/requests.ts';
import { settingRows } from '../../../src/tables/system.ts';
import { topics } from '../../../src/tables/topics.ts';
import { type Book, openBook } from '../../product/book.ts';

export interface AdvisoryBook {
  readonly book: Book;
  readonly id: string;
  advisory(): ReturnType<Book['rows']>[number] & Record<string, unknown>;
}

/** `asked` is whoever asked; the area's stored contact unless told. */
export function openAdvisoryBook(
  format: 'quick' | 'midTerm' | 'longTerm' = 'quick',
  asked: Partial<RowValues<typeof requests>> = {},
): AdvisoryBook {
  const book = openBook({ today: '2026-11-20' });
  book.add(settingRows, { id: 'coordinationEmail' as never, value: 'coordinacion@ejemplo.gob.mx' });
  book.add(settingRows, { id: 'coordinationName' as never, value: 'Alma Ruiz' });
  // The summary of the morning has its own test.
  book.add(settingRows, { id: 'morningSummary' as never, value: 'No' });
  const area = book.add(areas, {
    name: 'Salud',
    contactName: 'Berta Solís',
    contactEmail: 'berta@ejemplo.gob.mx',
    active: true,
  });
  const topic = book.add(topics, { name: 'Registro de marca', family: 'Finanzas', active: true });
  const advisor = book.add(advisors, { name: 'Lucía Partida', email: 'lucia@ejemplo.org', status: 'active' });
  book.add(materials, { title: 'Guía de marcas', topics: [topic.id], url: 'https://drive.google.com/guia' });
  const request = book.add(requests, {
    receivedOn: '2026-11-10',
    reviewedOn: '2026-11-11',
    area: area.id,
    contactName: 'Berta Solís',
    contactEmail: 'berta@ejemplo.gob.mx',
    topic: topic.id,
    focus: 'Marca propia',
    level: 'beginner',
    participants: 12,
    objective: 'Registrar su marca',
    expectedResult: 'Solicitud lista',
    format,
    modality: 'onSite',
    proposedAt: '2026-12-10T16:00',
    ...asked,
  });
  const context = book.context();
  const opened = openAdvisoryChanges(
    request,
    { advisor: advisor.id },
    {
      advisories: collection(book.rows(advisories)),
      advisors: collection(book.rows(advisors)),
      areas: collection(book.rows(areas)),
      topics: collection(book.rows(topics)),
    },
    context,
  );
  const values = opened.changes[0]?.type === 'insert' ? opened.changes[0].values : {};
  book.add(advisories, { ...values, id: opened.id } as never);
  book.effects.push(...opened.effects);
  return {
    book,
    id: opened.id,
    advisory: () => book.rows(advisories).find((row) => row.id === opened.id) as never,
  };
}
