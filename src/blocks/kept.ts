// Columns that every row of a block carries: its case, who wrote it and when.
import { date, dateTime } from '../define/columns/date.ts';
import { reference } from '../define/columns/reference.ts';
import { technical, text } from '../define/columns/text.ts';
import { label } from '../text/language.ts';
import type { Author, Dossier } from './dossier.ts';

export const caseColumn = {
  case: reference(label('Asesoría', 'Advisory', 'Assessoria'), 'advisories', { required: true }),
};

/** Of tabs that keep the rows of many blocks. */
export const blockColumns = {
  block: technical(label('Bloque', 'Block', 'Bloco')),
  role: technical(label('Rol', 'Role', 'Papel')),
};

export const writtenColumns = {
  by: text(label('Por', 'By', 'Por'), { computed: true, privacy: 'personal' }),
  addedOn: date(label('Anotado', 'Recorded', 'Registrado'), { computed: true }),
  savedAt: dateTime(label('Último cambio', 'Last change', 'Última alteração'), { computed: true }),
};

/** What a row says of who writes it now. */
export function written({ context }: Dossier, author: Author) {
  return { by: author.name, savedAt: context.now };
}

export function firstWritten(dossier: Dossier, author: Author) {
  return { ...written(dossier, author), addedOn: dossier.context.today };
}
