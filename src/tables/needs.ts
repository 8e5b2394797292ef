// Needs: what the people served say they want to learn. Anonymous: month, not day; no name.
import { choice, choices } from '../define/columns/choice.ts';
import { reference, references } from '../define/columns/reference.ts';
import { longText, technical, text } from '../define/columns/text.ts';
import { defineTable, type Row } from '../define/define-table.ts';
import { label } from '../text/language.ts';
import { ageGroups, formats, genders, levels, modalities, weekSlots } from './options.ts';

export const needs = defineTable({
  key: 'needs',
  sheetId: 21,
  prefix: 'N',
  yearly: true,
  growing: true,
  label: label('Necesidades', 'Needs', 'Necessidades'),
  note: label(
    'Respuestas del diagnóstico, sin nombres.',
    'Answers of the diagnosis, without names.',
    'Respostas do diagnóstico, sem nomes.',
  ),
  columns: {
    month: text(label('Mes', 'Month', 'Mês'), { computed: true, width: 90 }),
    area: reference(label('Área', 'Area', 'Área'), 'areas', { required: true }),
    topics: references(label('Temas de interés', 'Topics of interest', 'Temas de interesse'), 'topics'),
    otherTopic: text(label('Otro tema', 'Another topic', 'Outro tema'), { width: 220 }),
    level: choice(label('Cuánto sabe del tema', 'How much she knows', 'Quanto sabe do tema'), levels),
    format: choice(label('Formato que le sirve', 'Format that suits her', 'Formato que serve'), formats),
    modality: choice(label('Modalidad', 'Modality', 'Modalidade'), modalities),
    slots: choices(label('Cuándo puede', 'When she can', 'Quando pode'), weekSlots),
    gender: choice(label('Género', 'Gender', 'Gênero'), genders, { privacy: 'sensitive' }),
    ageGroup: choice(label('Edad', 'Age', 'Idade'), ageGroups, { privacy: 'sensitive' }),
    wish: longText(label('Qué le gustaría lograr', 'What she would like to achieve', 'O que gostaria de conseguir')),
    responseId: technical(label('Respuesta', 'Response', 'Resposta')),
  },
});
export type Need = Row<typeof needs>;
