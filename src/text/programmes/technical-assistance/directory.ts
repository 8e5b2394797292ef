// The directory of technical assistants.
import { label } from '../../language.ts';

export const directory = {
  label: label('Directorio de asistentes', 'Directory of assistants', 'Diretório de assistentes'),
  help: label(
    'Quienes pueden dar asistencia técnica. Los expertos locales acercan la oferta a lo que se pide en su región.',
    'Who can give technical assistance. Local experts bring the offer closer to what their region asks for.',
    'Quem pode dar assistência técnica. Os especialistas locais aproximam a oferta do que se pede em sua região.',
  ),
  rowName: label('asistente', 'assistant', 'assistente'),
  columns: {
    name: label('Nombre', 'Name', 'Nome'),
    institution: label('Institución', 'Institution', 'Instituição'),
    place: label('Región', 'Region', 'Região'),
    isLocal: label('Experto local', 'Local expert', 'Especialista local'),
    areas: label('Áreas temáticas', 'Thematic areas', 'Áreas temáticas'),
    modalities: label('Modalidades', 'Ways of working', 'Modalidades'),
    populations: label('Ha trabajado con', 'Has worked with', 'Já trabalhou com'),
    experience: label('Qué ha hecho', 'What she has done', 'O que já fez'),
    languages: label('Lenguas', 'Languages', 'Línguas'),
    email: label('Correo', 'E-mail', 'E-mail'),
    phone: label('Teléfono', 'Telephone', 'Telefone'),
    atOnce: label('Asistencias a la vez', 'Assistances at once', 'Assistências ao mesmo tempo'),
    paused: label('En pausa', 'Paused', 'Em pausa'),
    consentOn: label('Aceptó estar aquí el', 'Agreed to be here on', 'Aceitou estar aqui em'),
    notes: label('Notas de la coordinación', 'Notes of the coordination', 'Notas da coordenação'),
  },
  oneWhenEmpty: label('Una si queda vacío.', 'One when empty.', 'Uma se ficar vazio.'),
};

export const terms = {
  area: label('Área temática', 'Thematic area', 'Área temática'),
  experience: label('Lo que ha hecho', 'What was done before', 'O que já fez'),
  local: label('Experto local', 'Local expert', 'Especialista local'),
  populations: label('Población rural o indígena', 'Rural or indigenous population', 'População rural ou indígena'),
  modalities: label('Modalidades', 'Ways of working', 'Modalidades'),
  load: label('Carga repartida', 'Shared load', 'Carga repartida'),
};
