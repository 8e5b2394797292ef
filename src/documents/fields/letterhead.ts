// Fields that every document offers: who signs, under which name, and the document's own code and date.
import { imageField, recommended, textField } from '../../define/document-fields.ts';

export const letterheadFields = {
  institucion: recommended(
    textField(
      ['Institución', 'Institution', 'Instituição'],
      ['Nombre oficial, como en Configuración', 'Official name, as in Settings', 'Nome oficial, como em Configurações'],
    ),
  ),
  unidad: textField(
    ['Unidad', 'Unit', 'Unidade'],
    [
      'Dirección o coordinación que presta el servicio',
      'Office that runs the service',
      'Diretoria ou coordenação responsável pelo serviço',
    ],
  ),
  nombre_servicio: textField(
    ['Nombre público del servicio', 'Public name of the service', 'Nome público do serviço'],
    ['Como lo conocen quienes participan', 'As participants know it', 'Como é conhecido por quem participa'],
  ),
  logo: imageField(
    ['Logotipo', 'Logo', 'Logotipo'],
    [
      'El de la institución, de Configuración',
      'The institution’s, from Settings',
      'O da instituição, em Configurações',
    ],
  ),
  codigo: textField(
    ['Código', 'Code', 'Código'],
    [
      'Código de la solicitud o del documento',
      'Code of the request or document',
      'Código da solicitação ou do documento',
    ],
  ),
  fecha_documento: textField(
    ['Fecha del documento', 'Date of the document', 'Data do documento'],
    ['Día en que se generó', 'Day on which it was made', 'Dia em que foi gerado'],
  ),
} as const;
