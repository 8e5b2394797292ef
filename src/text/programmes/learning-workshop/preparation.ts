// What the team prepares: the facts of a workshop, what it is for, its themes, its agenda and its activities.
import { label } from '../../language.ts';

export const stage = label('Preparación', 'Preparation', 'Preparação');

export const facts = {
  label: label('Datos del taller', 'Facts of the workshop', 'Dados da oficina'),
  help: label(
    'Dónde es, cuánta gente cabe y hasta cuándo se reciben inscripciones y fichas.',
    'Where it is, how many fit in, and until when registrations and cards are taken.',
    'Onde é, quantas pessoas cabem e até quando se recebem inscrições e fichas.',
  ),
  rowName: label('taller', 'workshop', 'oficina'),
  columns: {
    place: label('Sede', 'Venue', 'Local'),
    places: label('Lugares', 'Places', 'Vagas'),
    registerUntil: label('Último día para inscribirse', 'Last day to register', 'Último dia para se inscrever'),
    cardsUntil: label('Último día para enviar fichas', 'Last day to send cards', 'Último dia para enviar fichas'),
  },
};

export const design = {
  label: label('Objetivos y metodología', 'Objectives and methodology', 'Objetivos e metodologia'),
  sections: {
    objective: {
      title: label('Objetivo principal', 'Main objective', 'Objetivo principal'),
      help: label('En una o dos frases.', 'In one or two sentences.', 'Em uma ou duas frases.'),
    },
    pillars: {
      title: label('Ejes del objetivo', 'What it rests on', 'Eixos do objetivo'),
      help: label(
        'Uno por línea: qué se quiere entender, intercambiar, tejer, repensar.',
        'One a line: what is to be understood, exchanged, woven, thought over.',
        'Um por linha: o que se quer entender, trocar, tecer, repensar.',
      ),
    },
    methodology: {
      title: label('Pilares de la metodología', 'Pillars of the methodology', 'Pilares da metodologia'),
      help: label(
        'Uno por línea, con una frase que diga qué permite.',
        'One a line, with a sentence that says what it makes possible.',
        'Um por linha, com uma frase que diga o que permite.',
      ),
    },
  },
};

export const themes = {
  label: label('Temas', 'Themes', 'Temas'),
  rowName: label('tema', 'theme', 'tema'),
  columns: {
    theme: label('Tema', 'Theme', 'Tema'),
    question: label('Pregunta que lo abre', 'Question that opens it', 'Pergunta que o abre'),
  },
};

export const agenda = {
  label: label('Agenda del taller', 'Agenda of the workshop', 'Agenda da oficina'),
  kinds: {
    concepts: label('Conceptos en juego', 'Concepts at play', 'Conceitos em jogo'),
    cafe: label('Café de conversación', 'Conversation café', 'Café de conversa'),
    scenes: label('Escenas actuadas', 'Acted scenes', 'Cenas encenadas'),
    dialogue: label('Diálogo para actuar', 'Dialogue for action', 'Diálogo para agir'),
    plenary: label('Plenaria', 'Plenary', 'Plenária'),
    pause: label('Pausa', 'Break', 'Pausa'),
  },
};

export const activities = {
  label: label('Actividades', 'Activities', 'Atividades'),
  help: label(
    'Qué busca cada actividad, cómo se hace y en qué grupos.',
    'What each activity is after, how it goes, and in which groups.',
    'O que cada atividade busca, como se faz e em que grupos.',
  ),
  rowName: label('actividad', 'activity', 'atividade'),
  columns: {
    objective: label('Objetivo', 'Objective', 'Objetivo'),
    development: label('Desarrollo', 'How it goes', 'Desenvolvimento'),
    groups: label('Grupos', 'Groups', 'Grupos'),
  },
};

export const facilitators = {
  label: label('Quiénes facilitan', 'Who facilitates', 'Quem facilita'),
};

export const logistics = {
  label: label('Logística', 'Logistics', 'Logística'),
  points: {
    venue: label('Local y salas para los grupos', 'Venue, and rooms for the groups', 'Local e salas para os grupos'),
    food: label('Alimentación y pausas', 'Food and breaks', 'Alimentação e pausas'),
    materials: label('Materiales de cada actividad', 'Materials of each activity', 'Materiais de cada atividade'),
    sound: label('Sonido, pantalla e internet', 'Sound, screen and internet', 'Som, tela e internet'),
    travel: label('Traslados y hospedaje', 'Travel and lodging', 'Traslados e hospedagem'),
    care: label('Cuidado de niñas y niños, accesos', 'Child care, access', 'Cuidado de crianças, acessos'),
  },
};
