// The repertoire: materials by topic, handed to mentors at link-up and to participants on request.
import { choice } from '../define/columns/choice.ts';
import { date } from '../define/columns/date.ts';
import { reference, references } from '../define/columns/reference.ts';
import { link, longText, text } from '../define/columns/text.ts';
import { defineTable } from '../define/define-table.ts';
import { label } from '../text/language.ts';

export const materials = defineTable({
  key: 'materials',
  sheetId: 30,
  prefix: 'MT',
  label: label('Repertorio', 'Repertoire', 'Acervo'),
  note: label(
    'Materiales por tema, para mentoras y participantes.',
    'Materials by topic, for mentors and participants.',
    'Materiais por tema, para mentoras e participantes.',
  ),
  nameColumn: 'title',
  columns: {
    title: text(label('Material', 'Material', 'Material'), { required: true, privacy: 'public', width: 260 }),
    topics: references(label('Temas', 'Topics', 'Temas'), 'topics', { privacy: 'public' }),
    kind: choice(label('Tipo', 'Kind', 'Tipo'), {
      design: label('Carta descriptiva', 'Session design', 'Roteiro da sessão'),
      slides: label('Presentación', 'Slides', 'Apresentação'),
      guide: label('Guía', 'Guide', 'Guia'),
      exercise: label('Ejercicio', 'Exercise', 'Exercício'),
      course: label('Curso', 'Course', 'Curso'),
      video: label('Video', 'Video', 'Vídeo'),
    }),
    url: link(label('Enlace', 'Link', 'Link'), { required: true, privacy: 'public', width: 240 }),
    author: text(label('Autoría', 'Author', 'Autoria')),
    advisory: reference(label('Asesoría', 'Advisory', 'Assessoria'), 'advisories'),
    addedOn: date(label('Agregado', 'Added', 'Adicionado'), { computed: true }),
    notes: longText(label('Notas', 'Notes', 'Notas')),
  },
});
