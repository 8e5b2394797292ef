// Fields of the attendance list that is printed for the door.

import type { DataOf } from '../../define/document-fields.ts';
import { imageField, listField, recommended, textField } from '../../define/document-fields.ts';
import { advisoryFields } from './advisory.ts';
import { letterheadFields } from './letterhead.ts';
import { meetingFields } from './meeting.ts';

export const attendanceListFields = {
  ...letterheadFields,
  ...meetingFields,
  tema: recommended(advisoryFields.tema),
  area_solicitante: advisoryFields.area_solicitante,
  nombre_mentora: advisoryFields.nombre_mentora,
  modalidad: advisoryFields.modalidad,
  filas: recommended(
    listField(
      ['Filas', 'Rows', 'Linhas'],
      [
        'Una por persona inscrita, y las que queden en blanco',
        'One a registered person, and those left blank',
        'Uma por pessoa inscrita, e as que ficam em branco',
      ],
      {
        numero: textField(
          ['Número', 'Number', 'Número'],
          ['Número de la fila', 'Number of the row', 'Número da linha'],
        ),
        nombre: textField(
          ['Nombre', 'Name', 'Nome'],
          [
            'Nombre de la persona inscrita; vacío en las filas libres',
            'Name of the registered person; empty in free rows',
            'Nome da pessoa inscrita; vazio nas linhas livres',
          ],
        ),
        contacto: textField(
          ['Contacto', 'Contact', 'Contato'],
          ['Teléfono o correo', 'Telephone or e-mail', 'Telefone ou e-mail'],
        ),
      },
    ),
  ),
  enlace_asistencia: textField(
    ['Enlace de asistencia', 'Attendance link', 'Link de presença'],
    [
      'Página donde se registra desde el teléfono',
      'Page where one registers from the phone',
      'Página para registrar-se pelo telefone',
    ],
  ),
  qr: imageField(
    ['QR de asistencia', 'Attendance QR code', 'QR de presença'],
    [
      'El mismo enlace, para leerlo con la cámara',
      'The same link, to be read with the camera',
      'O mesmo link, para ler com a câmera',
    ],
  ),
  aviso_privacidad: textField(
    ['Aviso de privacidad', 'Privacy notice', 'Aviso de privacidade'],
    ['Texto del aviso, de Configuración', 'Text of the notice, from Settings', 'Texto do aviso, em Configurações'],
  ),
} as const;

export type AttendanceListData = DataOf<typeof attendanceListFields>;
