// Fields that tell what an advisory is about; several documents share them.
import { textField } from '../../define/document-fields.ts';

export const advisoryFields = {
  tema: textField(['Tema', 'Topic', 'Tema'], ['Tema de la asesoría', 'Topic of the advisory', 'Tema da assessoria']),
  enfoque: textField(
    ['Enfoque', 'Focus', 'Enfoque'],
    [
      'Aspecto del tema que pidió el área',
      'Aspect of the topic that the area asked for',
      'Aspecto do tema pedido pela área',
    ],
  ),
  objetivo: textField(
    ['Objetivo', 'Objective', 'Objetivo'],
    ['Lo que el área quiere lograr', 'What the area wants to achieve', 'O que a área quer alcançar'],
  ),
  resultado_esperado: textField(
    ['Resultado esperado', 'Expected result', 'Resultado esperado'],
    [
      'Lo que tendrán o sabrán al terminar',
      'What they will have or know at the end',
      'O que terão ou saberão ao terminar',
    ],
  ),
  area_solicitante: textField(
    ['Área solicitante', 'Requesting area', 'Área solicitante'],
    [
      'Área u organización que pidió la asesoría',
      'Area or organisation that asked for the advisory',
      'Área ou organização que pediu a assessoria',
    ],
  ),
  nombre_mentora: textField(['Mentora', 'Mentor', 'Mentora'], ['Nombre completo', 'Full name', 'Nome completo']),
  modalidad: textField(
    ['Modalidad', 'Mode', 'Modalidade'],
    ['Presencial, en línea o mixta', 'On site, online or mixed', 'Presencial, on-line ou mista'],
  ),
  nivel: textField(
    ['Nivel', 'Level', 'Nível'],
    [
      'Lo que las participantes ya saben del tema',
      'What participants already know of the topic',
      'O que as participantes já sabem do tema',
    ],
  ),
} as const;
