// The documents of a peer advisory: its three worksheets.
import { label } from '../../../text/language.ts';

export const worksheetLabels = {
  'work-plan': label('Ficha 1 · Plan de trabajo', 'Worksheet 1 · Work plan', 'Ficha 1 · Plano de trabalho'),
  'joint-report': label('Ficha 2 · Informe conjunto', 'Worksheet 2 · Joint report', 'Ficha 2 · Relatório conjunto'),
  'joint-follow-up': label(
    'Ficha 3 · Plan de seguimiento',
    'Worksheet 3 · Follow-up plan',
    'Ficha 3 · Plano de acompanhamento',
  ),
} as const;
