// What happens in the workshop itself.
import { label } from '../../language.ts';

export const stage = label('Taller', 'Workshop', 'Oficina');

export const notes = {
  label: label('Notas de los grupos', 'Group notes', 'Notas dos grupos'),
  help: label(
    'Desde el teléfono: qué se dijo en el grupo, por actividad y tema. Todas las personas las ven crecer.',
    'From the telephone: what was said in the group, by activity and theme. Everybody sees them grow.',
    'Pelo telefone: o que se disse no grupo, por atividade e tema. Todas as pessoas as veem crescer.',
  ),
  rowName: label('nota', 'note', 'nota'),
  columns: {
    group: label('Grupo', 'Group', 'Grupo'),
    note: label('Nota', 'Note', 'Nota'),
  },
};

export const priorities = {
  label: label('Temas prioritarios', 'Priority themes', 'Temas prioritários'),
  help: label(
    'Los temas con los que conviene seguir. Nadie ve por qué votó cada persona.',
    'The themes to go on with. Nobody sees what each person voted for.',
    'Os temas com os quais convém continuar. Ninguém vê em que cada pessoa votou.',
  ),
};

export const plan = {
  label: label('Plan de acción', 'Action plan', 'Plano de ação'),
  help: label(
    'Por cada tema, qué se propone y cuáles son los siguientes pasos.',
    'For each theme, what is proposed and what the next steps are.',
    'Para cada tema, o que se propõe e quais são os próximos passos.',
  ),
  rowName: label('propuesta', 'proposal', 'proposta'),
  columns: {
    proposal: label('Propuesta', 'Proposal', 'Proposta'),
    next: label('Siguientes pasos', 'Next steps', 'Próximos passos'),
  },
};

export const personal = {
  label: label('Compromisos personales', 'Personal commitments', 'Compromissos pessoais'),
  help: label(
    'Uno por persona. No obliga: cada quien cuenta cómo le va.',
    'One each. It binds nobody: everyone tells how it goes.',
    'Um por pessoa. Não obriga: cada pessoa conta como vai.',
  ),
  rowName: label('compromiso', 'commitment', 'compromisso'),
  asked: {
    agreement: label('A qué me comprometo', 'What I commit to', 'A que me comprometo'),
    dueOn: label('Para cuándo', 'For when', 'Para quando'),
  },
  /** For when, by days from today. */
  spans: {
    30: label('En un mes', 'In a month', 'Em um mês'),
    90: label('En tres meses', 'In three months', 'Em três meses'),
    180: label('En seis meses', 'In six months', 'Em seis meses'),
  },
};

const asked = {
  liked: label('¿qué le gustó?', 'what did you like?', 'do que gostou?'),
  better: label('¿qué se puede mejorar?', 'what could be better?', 'o que pode melhorar?'),
};
const areas = {
  method: label('Metodología y facilitación', 'Methodology and facilitation', 'Metodologia e facilitação'),
  content: label('Contenido', 'Content', 'Conteúdo'),
  logistics: label('Logística', 'Logistics', 'Logística'),
};
const about = (area: keyof typeof areas, question: keyof typeof asked) => {
  const [of, what] = [areas[area], asked[question]];
  return label(`${of.es}: ${what.es}`, `${of.en}: ${what.en}`, `${of.pt}: ${what.pt}`);
};

export const feedback = {
  label: label('Retroalimentación', 'Feedback', 'Avaliação'),
  columns: {
    methodLiked: about('method', 'liked'),
    methodBetter: about('method', 'better'),
    contentLiked: about('content', 'liked'),
    contentBetter: about('content', 'better'),
    logisticsLiked: about('logistics', 'liked'),
    logisticsBetter: about('logistics', 'better'),
  },
};
