// What the follow-up plan of a peer advisory says, in each language.
import type { Language } from '../../src/text/language.ts';

const es = {
  agreements: 'Lo que acordamos hacer',
  agreement: 'Acuerdos o soluciones',
  owner: 'Responsables',
  period: 'Periodo',
  cost: 'Costos, si los hay',
  none: 'Todavía no hay acuerdos.',
};
const en: typeof es = {
  agreements: 'What we agreed to do',
  agreement: 'Agreements or solutions',
  owner: 'Responsible',
  period: 'Period',
  cost: 'Costs, if any',
  none: 'There are no agreements yet.',
};
const pt: typeof es = {
  agreements: 'O que combinamos fazer',
  agreement: 'Acordos ou soluções',
  owner: 'Responsáveis',
  period: 'Período',
  cost: 'Custos, se houver',
  none: 'Ainda não há acordos.',
};

export const jointFollowUpText: Readonly<Record<Language, typeof es>> = { es, en, pt };
