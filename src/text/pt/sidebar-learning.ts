// O que o passado diz sobre os pesos da combinação: como cada critério andou junto com satisfação e respostas.
import { decimal } from '../decimal.ts';
import type { SidebarText } from '../sidebar-text.ts';

export const learning: SidebarText['learning'] = {
  ask: 'Ver o que diz o passado',
  about:
    'Compara as assessorias com pesquisa e os convites respondidos pelo que se sabia ao convidar. Mostra o que andou junto, não a causa.',
  unknown: 'Os perfis são tomados como estão hoje, e as datas como ficaram; o que diziam antes não se guarda.',
  latest: (most) => `Só contam os últimos ${most} de cada coisa.`,
  tooFew: 'Ainda há poucos casos',
  tooFewDetail: (d) =>
    `Há ${d.advisories === 1 ? '1 assessoria' : `${d.advisories} assessorias`} com pesquisa e ${
      d.invitations === 1 ? '1 convite respondido' : `${d.invitations} convites respondidos`
    }. São necessários ${d.needed} de uma coisa ou da outra para comparar sem que ninguém seja reconhecido.`,
  alike: 'Os casos se parecem demais',
  alikeDetail: 'Em nenhum critério há pelo menos 3 casos de cada lado para comparar.',
  noneClear: 'Nada claro por enquanto',
  noneClearDetail: 'As diferenças podem ser acaso: não propomos mudar nenhum peso.',
  nothingToChange: 'Os pesos ficam como estão',
  nothingToChangeDetail: 'Há diferenças claras, mas nenhuma pede outro peso.',
  proposals: (count) => (count === 1 ? 'Propomos mudar 1 peso' : `Propomos mudar ${count} pesos`),
  proposalsDetail: 'Nunca mais de um quarto acima ou abaixo do peso original. Você decide.',
  satisfaction: (side, d) =>
    `Satisfação: ${decimal(d.fitting.value, 'pt')} de 5 ${side.fitting} (${casos(d.fitting.cases)}); ${decimal(d.other.value, 'pt')} ${side.other} (${casos(d.other.cases)}).`,
  invitations: (side, d) =>
    `Aceitaram ${d.fitting.value} de ${d.fitting.cases} ${side.fitting}, e ${d.other.value} de ${d.other.cases} ${side.other}.`,
  clear: 'A diferença é clara.',
  chance: 'Pode ser acaso.',
  raise: (d) => `Subir o peso de ${d.from} para ${d.to}`,
  lower: (d) => `Baixar o peso de ${d.from} para ${d.to}`,
  mixed: 'Satisfação e respostas apontam para lados diferentes: o peso fica como está.',
  counted: 'Seu peso já leva isso em conta.',
  takeAll: (count) => `Aplicar os ${count}`,
  taken: (count) => (count === 1 ? 'Peso mudado.' : `${count} pesos mudados.`),
  leave: 'Deixar como está',
  close: 'Fechar',
  others: (count) => `O restante pode ser acaso: ${count === 1 ? '1 critério' : `${count} critérios`}`,
  sides: {
    topic: { fitting: 'quando oferecia o tema', other: 'quando não' },
    focus: { fitting: 'quando seu perfil mencionava o enfoque', other: 'quando não' },
    availability: { fitting: 'quando tinha indicado esse horário', other: 'quando não' },
    satisfaction: { fitting: 'quando vinha com boas pesquisas', other: 'quando vinha com pesquisas mais baixas' },
    load: { fitting: 'quando tinha pouca carga', other: 'quando tinha bastante' },
    answers: { fitting: 'quando vinha respondendo', other: 'quando tinha deixado um convite sem resposta' },
    level: { fitting: 'quando atendia esse nível', other: 'quando não' },
    modality: { fitting: 'quando trabalhava nessa modalidade', other: 'quando não' },
    place: { fitting: 'quando estava perto', other: 'quando precisava se deslocar' },
    groups: { fitting: 'com experiência com grupos', other: 'sem ela' },
    continuity: { fitting: 'quando já tinha acompanhado a área', other: 'quando era a primeira vez' },
    preference: { fitting: 'quando a área a pediu', other: 'quando preferia outra' },
    priority: { fitting: 'com perfil para população prioritária', other: 'sem ele' },
  },
};

function casos(count: number): string {
  return count === 1 ? '1 caso' : `${count} casos`;
}
