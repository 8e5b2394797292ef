// Fields of the follow-up plan: agreements, who carries them out, when, and how far they are.

import type { DataOf } from '../../define/document-fields.ts';
import { listField, recommended, textField } from '../../define/document-fields.ts';
import { advisoryFields } from './advisory.ts';
import { letterheadFields } from './letterhead.ts';
import { signatureFields } from './signatures.ts';

export const agreementFields = {
  numero: textField(['Número', 'Number', 'Número'], ['Número de la fila', 'Number of the row', 'Número da linha']),
  acuerdo: textField(
    ['Acuerdo o solución', 'Agreement or solution', 'Acordo ou solução'],
    ['Lo que se acordó', 'What was agreed', 'O que foi combinado'],
  ),
  actividades: textField(
    ['Actividades clave', 'Key activities', 'Atividades-chave'],
    ['Pasos para cumplirlo', 'Steps to fulfil it', 'Passos para cumpri-lo'],
  ),
  responsable: textField(
    ['Responsable', 'Owner', 'Responsável'],
    ['Quien lo cumple', 'Who fulfils it', 'Quem o cumpre'],
  ),
  periodo: textField(
    ['Periodo', 'Period', 'Período'],
    ['De cuándo a cuándo', 'From when to when', 'De quando a quando'],
  ),
  costo: textField(['Costo', 'Cost', 'Custo'], ['Si lo hay', 'If there is any', 'Se houver']),
  avance: textField(
    ['Avance', 'Progress', 'Avanço'],
    ['Porcentaje o estado', 'Percentage or state', 'Porcentagem ou situação'],
  ),
} as const;

export const followUpPlanFields = {
  ...letterheadFields,
  ...signatureFields,
  tema: advisoryFields.tema,
  objetivo: advisoryFields.objetivo,
  area_solicitante: advisoryFields.area_solicitante,
  nombre_mentora: advisoryFields.nombre_mentora,
  compromisos: recommended(
    listField(
      ['Compromisos', 'Commitments', 'Compromissos'],
      ['Una fila por acuerdo', 'One row an agreement', 'Uma linha por acordo'],
      agreementFields,
    ),
  ),
  proxima_revision: textField(
    ['Próxima revisión', 'Next review', 'Próxima revisão'],
    ['Día en que se revisa el avance', 'Day on which progress is reviewed', 'Dia em que se revisa o avanço'],
  ),
  observaciones: textField(
    ['Observaciones', 'Remarks', 'Observações'],
    [
      'Apoyos necesarios, riesgos, aclaraciones',
      'Support needed, risks, clarifications',
      'Apoios necessários, riscos, esclarecimentos',
    ],
  ),
} as const;

export type FollowUpPlanData = DataOf<typeof followUpPlanFields>;
