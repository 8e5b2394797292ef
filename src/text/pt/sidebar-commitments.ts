// Compromissos de todos os planos de acompanhamento.
import type { SidebarText } from '../sidebar-text.ts';

export const commitments: SidebarText['commitments'] = {
  title: 'Compromissos',
  filterLabel: 'Mostrar',
  filters: { open: 'Em curso', overdue: 'Atrasados', done: 'Terminados' },
  none: 'Ainda não há compromissos',
  noneDetail: 'Nascem do plano de acompanhamento de cada assessoria.',
  noneOverdue: 'Nenhum está atrasado',
  noneDone: 'Nenhum terminou ainda',
  noneOpen: 'Não resta nenhum em curso',
  seeAdvisories: 'Ver assessorias',
  until: (owner, day) => `${owner} · até ${day}`,
  progressOf: (what) => `Avanço: ${what}`,
  reported: (day, note) => (note ? `${day}: «${note}»` : `Avanço de ${day}`),
  neverReported: 'Ainda sem notícias.',
  remind: 'Lembrar',
  remindName: (owner) => `Lembrar ${owner}`,
  reminded: (owner) => `Lembrete para ${owner}.`,
  edit: 'Editar',
  editName: (what) => `Editar: ${what}`,
};
