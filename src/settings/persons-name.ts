// The coordination's name is printed where a person signs: a name that begins like an office is asked about.
import type { Plausible } from '../define/columns/plausible.ts';

const office =
  /^(la |a |the )?(coordinaci[oó]n|coordenação|coordination|direcci[oó]n|diretoria|unidad|unidade|unit|[aá]rea|programa|programme|servicio|serviço|service|secretar[ií]a|equipo|equipe|team|departament|office)/i;

export const personsName: NonNullable<Plausible['inRow']> = (value) =>
  office.test(String(value)) ? { code: 'officeName' } : undefined;
