// Fields of the certificate that recognises somebody's participation.

import type { DataOf, Words } from '../../define/document-fields.ts';
import { imageField, recommended, textField } from '../../define/document-fields.ts';
import { letterheadFields } from './letterhead.ts';

function signer(place: Words, explanation: Words) {
  return textField(place, explanation);
}

export const certificateFields = {
  ...letterheadFields,
  nombre_persona: recommended(
    textField(['Nombre', 'Name', 'Nome'], ['A quién se otorga', 'To whom it is awarded', 'A quem se outorga']),
  ),
  papel: recommended(
    textField(['Papel', 'Role', 'Papel'], ['Por ejemplo, mentora', 'For example, mentor', 'Por exemplo, mentora']),
  ),
  tema: textField(['Tema', 'Topic', 'Tema'], ['Tema de la asesoría', 'Topic of the advisory', 'Tema da assessoria']),
  horas: textField(
    ['Horas', 'Hours', 'Horas'],
    ['Horas que se reconocen', 'Hours that are recognised', 'Horas reconhecidas'],
  ),
  fechas: textField(
    ['Fechas', 'Dates', 'Datas'],
    [
      'Por ejemplo, del 6 al 27 de octubre de 2026',
      'For example, from 6 to 27 October 2026',
      'Por exemplo, de 6 a 27 de outubro de 2026',
    ],
  ),
  lugar_y_fecha: textField(
    ['Lugar y fecha', 'Place and date', 'Local e data'],
    ['Donde y cuando se expide', 'Where and when it is issued', 'Onde e quando é emitido'],
  ),
  firma_1_nombre: signer(
    ['Primera firma: nombre', 'First signature: name', 'Primeira assinatura: nome'],
    ['Quien firma', 'Who signs', 'Quem assina'],
  ),
  firma_1_cargo: signer(
    ['Primera firma: cargo', 'First signature: position', 'Primeira assinatura: cargo'],
    ['Su cargo', 'Their position', 'Seu cargo'],
  ),
  firma_2_nombre: signer(
    ['Segunda firma: nombre', 'Second signature: name', 'Segunda assinatura: nome'],
    ['Quien firma', 'Who signs', 'Quem assina'],
  ),
  firma_2_cargo: signer(
    ['Segunda firma: cargo', 'Second signature: position', 'Segunda assinatura: cargo'],
    ['Su cargo', 'Their position', 'Seu cargo'],
  ),
  codigo_verificacion: recommended(
    textField(
      ['Código de verificación', 'Verification code', 'Código de verificação'],
      ['Único de este certificado', 'Unique to this certificate', 'Único deste certificado'],
    ),
  ),
  enlace_verificacion: textField(
    ['Página de verificación', 'Verification page', 'Página de verificação'],
    [
      'Donde se teclea el código para confirmar que es auténtico',
      'Where the code is typed to confirm that it is authentic',
      'Onde se digita o código para confirmar a autenticidade',
    ],
  ),
  qr: imageField(
    ['QR de verificación', 'Verification QR code', 'QR de verificação'],
    [
      'Lleva directo a la confirmación, con la cámara',
      'Leads straight to the confirmation, with the camera',
      'O mesmo link, para ler com a câmera',
    ],
  ),
} as const;

export type CertificateData = DataOf<typeof certificateFields>;
