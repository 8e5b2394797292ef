// Fields that tell when, where and for whom one session is.
import { textField } from '../../define/document-fields.ts';

export const meetingFields = {
  fecha: textField(['Fecha', 'Date', 'Data'], ['Día de la sesión', 'Day of the session', 'Dia da sessão']),
  horario: textField(
    ['Horario', 'Time', 'Horário'],
    ['Hora de inicio y de término', 'Start and end time', 'Hora de início e de término'],
  ),
  lugar: textField(
    ['Lugar', 'Place', 'Local'],
    ['Domicilio, sala o enlace', 'Address, room or link', 'Endereço, sala ou link'],
  ),
  numero_sesion: textField(
    ['Número de sesión', 'Session number', 'Número da sessão'],
    ['Qué sesión es dentro de la asesoría', 'Which session of the advisory it is', 'Qual sessão da assessoria é'],
  ),
  total_sesiones: textField(
    ['Total de sesiones', 'Number of sessions', 'Total de sessões'],
    ['Sesiones de toda la asesoría', 'Sessions of the whole advisory', 'Sessões de toda a assessoria'],
  ),
} as const;
