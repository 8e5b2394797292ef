// Fields of the session design (carta descriptiva) that a mentor fills in before each session.

import type { DataOf } from '../../define/document-fields.ts';
import { recommended, textField } from '../../define/document-fields.ts';
import { advisoryFields } from './advisory.ts';
import { letterheadFields } from './letterhead.ts';
import { meetingFields } from './meeting.ts';

export const sessionDesignFields = {
  ...letterheadFields,
  ...advisoryFields,
  ...meetingFields,
  tema: recommended(advisoryFields.tema),
  nombre_mentora: recommended(advisoryFields.nombre_mentora),
  contacto_area: textField(
    ['Contacto del área', 'Contact in the area', 'Contato da área'],
    [
      'Persona del área que acompaña la sesión',
      'Person of the area who accompanies the session',
      'Pessoa da área que acompanha a sessão',
    ],
  ),
  por_acordar: textField(
    ['Por acordar', 'To be settled', 'A combinar'],
    [
      'Lo que la mentora dijo al aceptar y falta acordar',
      'What the mentor said when accepting and is not settled',
      'O que a mentora disse ao aceitar e falta combinar',
    ],
  ),
  duracion: textField(
    ['Duración', 'Duration', 'Duração'],
    ['Por ejemplo, 2 horas', 'For example, 2 hours', 'Por exemplo, 2 horas'],
  ),
  participantes: textField(
    ['Participantes previstas', 'Expected participants', 'Participantes previstas'],
    ['Cuántas personas se esperan', 'How many people are expected', 'Quantas pessoas são esperadas'],
  ),
  poblacion: textField(
    ['Población', 'Audience', 'Público'],
    ['A quién va dirigida la sesión', 'For whom the session is', 'A quem se dirige a sessão'],
  ),
  fecha_entrega: textField(
    ['Fecha de entrega', 'Due date', 'Data de entrega'],
    [
      'Hasta cuándo se recibe para revisión',
      'Until when it is received for review',
      'Até quando é recebida para revisão',
    ],
  ),
} as const;

export type SessionDesignData = DataOf<typeof sessionDesignFields>;
