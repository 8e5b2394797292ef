// Second moment: the activities of the plan, evidence of them, and what those who took part think.
import { label } from '../../language.ts';

export const stage = label('Implementación', 'Implementation', 'Implementação');

export const activities = { label: label('Actividades del plan', 'Activities of the plan', 'Atividades do plano') };

export const evidence = {
  label: label('Evidencias', 'Evidence', 'Evidências'),
  help: label(
    'Fotografías, apuntes, grabaciones: lo que muestre el proceso.',
    'Photographs, notes, recordings: whatever shows the process.',
    'Fotografias, anotações, gravações: o que mostre o processo.',
  ),
};

export const perceptions = {
  label: label('Encuesta de percepciones', 'Survey of perceptions', 'Pesquisa de percepções'),
  help: label(
    'Para todas las personas que participaron, de los dos proyectos: se contesta sin nombre, en dos minutos.',
    'For everybody who took part, of both projects: it is answered without a name, in two minutes.',
    'Para todas as pessoas que participaram, dos dois projetos: responde-se sem nome, em dois minutos.',
  ),
  columns: {
    useful: label('Me sirve para mi trabajo', 'It serves my work', 'Serve para o meu trabalho'),
    equals: label('Trabajamos como pares', 'We worked as peers', 'Trabalhamos como pares'),
    gender: label(
      'Veo con más claridad el enfoque de género',
      'I see the gender approach more clearly',
      'Vejo com mais clareza o enfoque de gênero',
    ),
    liked: label('Lo que más valoro', 'What I value most', 'O que mais valorizo'),
    improve: label('Lo que cambiaría', 'What I would change', 'O que mudaria'),
  },
};
export const useful = {
  yes: label('Sí', 'Yes', 'Sim'),
  partly: label('En parte', 'In part', 'Em parte'),
  no: label('No', 'No', 'Não'),
};
