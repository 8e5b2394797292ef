// The accompaniment: months of meetings in which both look at whether the new capability is used.
import { label } from '../../language.ts';

export const stages = {
  start: label('Punto de partida', 'Starting point', 'Ponto de partida'),
  following: label('Seguimiento', 'Following up', 'Acompanhamento'),
  end: label('Cierre', 'End', 'Encerramento'),
};

export const asks = label(
  'Le pedimos seguir unos meses al lado del equipo al que asistió: reunirse cada quince días o cada mes, mirar con él si usa lo que aprendió y qué más necesita.',
  'We ask you to stay at the side of the team that you assisted for some months: to meet every two weeks or every month, and look with it at whether it uses what it learned and what else it needs.',
  'Pedimos que continue alguns meses ao lado da equipe a que assistiu: reunir-se a cada quinze dias ou todo mês, ver com ela se usa o que aprendeu e do que mais precisa.',
);

export const product = {
  label: label('Producto de la asistencia', 'Product of the assistance', 'Produto da assistência'),
  help: label(
    'Lo que se aceptó en la asistencia, y cuyo uso se acompaña.',
    'What was accepted in the assistance, and whose use is accompanied.',
    'O que se aceitou na assistência, e cujo uso se acompanha.',
  ),
};

export const meetings = {
  label: label('Reuniones de acompañamiento', 'Meetings of the accompaniment', 'Reuniões de acompanhamento'),
  help: label(
    'Cada quince días o cada mes, durante varios meses.',
    'Every two weeks or every month, for several months.',
    'A cada quinze dias ou todo mês, durante vários meses.',
  ),
};

export const observed = {
  label: label('Uso de lo nuevo', 'Use of what is new', 'Uso do novo'),
  help: label('Una observación por reunión.', 'One observation a meeting.', 'Uma observação por reunião.'),
  rowName: label('observación', 'observation', 'observação'),
  columns: {
    used: label('¿Se usa?', 'Is it used?', 'É usado?'),
    seen: label('Qué se vio', 'What was seen', 'O que se viu'),
    helps: label('Qué ayuda y qué lo detiene', 'What helps and what holds it back', 'O que ajuda e o que detém'),
  },
};

export const outcome = {
  label: label('Balance del acompañamiento', 'Balance of the accompaniment', 'Balanço do acompanhamento'),
  sections: {
    used: {
      title: label('Lo que ya es costumbre', 'What has become habit', 'O que já é costume'),
      help: label(
        'Qué de lo nuevo se usa sin que nadie lo recuerde.',
        'What of the new is used without anybody being reminded.',
        'O que do novo se usa sem que ninguém lembre.',
      ),
    },
    needs: {
      title: label('Nuevas necesidades', 'New needs', 'Novas necessidades'),
      help: label(
        'Qué capacidades habría que desarrollar ahora.',
        'Which capabilities should be developed now.',
        'Que capacidades seria preciso desenvolver agora.',
      ),
    },
  },
};

export const summary = {
  label: label('Resumen del acompañamiento', 'Summary of the accompaniment', 'Resumo do acompanhamento'),
};
