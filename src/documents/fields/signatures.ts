// Fields of those who sign reports and plans.
import { textField } from '../../define/document-fields.ts';

export const signatureFields = {
  nombre_coordinacion: textField(
    ['Coordinación: nombre', 'Coordination: name', 'Coordenação: nome'],
    ['Quien firma por la coordinación', 'Who signs for the coordination', 'Quem assina pela coordenação'],
  ),
  cargo_coordinacion: textField(
    ['Coordinación: cargo', 'Coordination: position', 'Coordenação: cargo'],
    [
      'Cargo de quien firma por la coordinación',
      'Position of who signs for the coordination',
      'Cargo de quem assina pela coordenação',
    ],
  ),
  nombre_responsable_area: textField(
    ['Área: nombre', 'Area: name', 'Área: nome'],
    ['Quien firma por el área solicitante', 'Who signs for the requesting area', 'Quem assina pela área solicitante'],
  ),
  cargo_responsable_area: textField(
    ['Área: cargo', 'Area: position', 'Área: cargo'],
    ['Cargo de quien firma por el área', 'Position of who signs for the area', 'Cargo de quem assina pela área'],
  ),
} as const;
