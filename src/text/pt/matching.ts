// Why somebody fits a request or does not appear: rules, terms of the score, summaries.
// The names of the terms are the labels of their weights in the settings.
import { decimal } from '../decimal.ts';
import type { Text } from '../text.ts';

export const matching: Text['matching'] = {
  rules: {
    active: {
      group: (n) => `${n} fora de serviço`,
      reason: (d) =>
        d.standing === 'retired'
          ? 'Já não participa do programa.'
          : d.standing === 'paused'
            ? 'Está em pausa.'
            : 'Ainda é candidata: falta seu perfil ou ativá-la.',
      relax: (n) => `Reativar ou ativar quem puder: ${mais(n)}.`,
    },
    trained: {
      group: (n) => `${n} sem capacitação completa`,
      reason: (d) =>
        d.first
          ? 'Falta a segunda sessão de capacitação.'
          : d.second
            ? 'Falta a primeira sessão de capacitação.'
            : 'Ainda não fez a capacitação.',
      relax: (n) => `Concluir a capacitação de quem a tem pendente e ativá-la: ${mais(n)}.`,
    },
    invited: {
      group: (n) => (n === 1 ? '1 já convidada' : `${n} já convidadas`),
      reason: () => 'Já tem convite para esta solicitação.',
      relax: () => '',
    },
    declined: {
      group: (n) => (n === 1 ? '1 que disse não poder' : `${n} que disseram não poder`),
      reason: () => 'Respondeu que não pode atender esta solicitação.',
      relax: () => '',
    },
    silent: {
      group: (n: number) => (n === 1 ? '1 que não respondeu' : `${n} que não responderam`),
      reason: () => 'Foi convidada para esta solicitação e não respondeu.',
      relax: (n) => `Ligar para ela e anotar a resposta, ou convidá-la de novo com um motivo: ${mais(n)}.`,
    },
    ruledOut: {
      group: (n) => (n === 1 ? '1 descartada pela área' : `${n} descartadas pela área`),
      reason: () => 'A área pediu que não fosse ela.',
      relax: (n) => `Conversar com a área: ${mais(n)}.`,
    },
    conflict: {
      group: (n) => `${n} com conflito de interesse`,
      reason: (d) => (d.herself ? 'Foi ela quem fez a solicitação.' : 'Pertence a quem fez a solicitação.'),
      relax: () => '',
    },
    panel: {
      group: (n) => `${n} de uma organização que já está`,
      reason: (d) => `Já há alguém de ${d.organisation}.`,
      relax: (n) => `Aceitar duas pessoas da mesma organização: ${mais(n)}.`,
    },
    modality: {
      group: (n) => `${n} em outra modalidade`,
      reason: (d) => (d.onlineOnly ? 'Só trabalha on-line.' : 'Só trabalha presencialmente.'),
      relax: (n) => `Deixar a modalidade em aberto: ${mais(n)}.`,
    },
    language: {
      group: (n) => `${n} em outro idioma`,
      reason: (d) => `Não indicou que trabalha em ${d.asked.toLowerCase()}.`,
      relax: (n) => `Mudar o idioma da sessão ou buscar intérprete: ${mais(n)}.`,
    },
    availability: {
      group: (n) => (n === 1 ? '1 ocupada nesse horário' : `${n} ocupadas nesse horário`),
      reason: (d) => (d.busy ? 'Tem outra sessão nesse horário.' : `Não pode: ${d.slot}.`),
      relax: (n) => `Mudar a data ou o horário para um em que possam: ${mais(n)}.`,
    },
    engaged: {
      group: (n) => (n === 1 ? '1 que já aceitou outra nesse horário' : `${n} que já aceitaram outra nesse horário`),
      reason: (d) => `Já aceitou ${d.code} para esse horário.`,
      relax: (n) => `Mudar o horário para um que não tenham ocupado: ${mais(n)}.`,
    },
    capacity: {
      group: (n, d) => `${n} sem vaga em ${d.month}`,
      reason: (d) =>
        d.capacity === 0
          ? 'Indicou que não pode assumir acompanhamentos.'
          : `Já tem ${d.load} de ${d.capacity} em ${d.month}.`,
      relax: (n, d) => `Passar a sessão para outro mês que não ${d.month}: ${mais(n)}.`,
    },
  },
  topic: {
    given: (d) => `Já deu «${d.topic}» ${vezes(d.times)}.`,
    offers: (d) => `Oferece «${d.topic}»; seria a primeira vez.`,
    family: (d) => `Dá outros temas de ${d.family}.`,
    words: (d) =>
      d.count === 1
        ? 'O perfil coincide em uma palavra com o tema.'
        : `O perfil coincide em ${d.count} palavras com o tema.`,
    none: () => 'Não indicou este tema.',
  },
  focus: {
    some: (d) =>
      d.count === 1
        ? 'A experiência menciona uma palavra do enfoque.'
        : `A experiência menciona ${d.count} de ${d.asked} palavras do enfoque.`,
    none: () => 'O perfil não menciona o enfoque.',
  },
  level: {
    same: (d) => `Atende grupos de nível ${d.asked}.`,
    other: (d) => `Não indicou o nível ${d.asked}.`,
    unknown: () => 'Não indicou que níveis atende.',
  },
  modality: {
    same: () => 'Trabalha na modalidade pedida.',
    covered: () => 'Pode combinar presencial e on-line.',
    other: () => 'Não indicou esta modalidade.',
    unknown: () => 'Não indicou em que modalidade trabalha.',
  },
  availability: {
    free: (d) => `Pode: ${d.slot}.`,
    other: (d) => `Não indicou ${d.slot}.`,
    unknown: () => 'Não indicou seus horários; é preciso perguntar.',
  },
  satisfaction: {
    noSurveys: () => 'Ainda não há pesquisas: a satisfação não conta.',
    some: (d) => `${decimal(d.average, 'pt')} de 5 em ${d.answers === 1 ? 'uma pesquisa' : `${d.answers} pesquisas`}.`,
    none: (d) => `Ainda sem pesquisas; conta a média do programa (${decimal(d.mean, 'pt')}).`,
  },
  answers: {
    silent: (d: { code: string; on: string }) => `Não respondeu ao convite para ${d.code} (${d.on}).`,
    none: () => 'Não tem convites recentes sem resposta.',
  },
  load: {
    room: (d) =>
      sentence(
        `${vagas(d.free, d.capacity)} em ${d.month}; ${d.lately === 0 ? 'sem acompanhamentos recentes' : `${d.lately} nos últimos meses`}`,
      ),
  },
  place: {
    near: (d) => `Está em ${d.place}, perto da sessão.`,
    far: (d) => `Está em ${d.place}; teria que se deslocar.`,
    unknown: () => 'Não indicou seu município.',
  },
  groups: {
    experienced: () => 'Tem experiência com grupos.',
    without: (d) => `Sem experiência com grupos; seriam ${d.participants} participantes.`,
  },
  continuity: {
    before: (d) =>
      `Já acompanhou o grupo de «${d.area}»${d.average === null ? '' : ` (${decimal(d.average, 'pt')} de 5)`}.`,
    none: (d) => `Ainda não acompanhou o grupo de «${d.area}».`,
  },
  preference: {
    named: () => 'A área pediu que fosse ela.',
    other: () => 'A área prefere outra pessoa.',
  },
  priority: (d) => {
    const reasons = [
      ...(d.leader ? ['é líder comunitária'] : []),
      ...(d.language ? ['fala língua indígena ou de sinais'] : []),
      ...(d.gender ? ['tem formação em perspectiva de gênero'] : []),
    ];
    return reasons.length > 0 ? sentence(lista(reasons)) : 'O perfil não menciona trabalho com esta população.';
  },
  summary: {
    given: (d) =>
      `deu este tema ${vezes(d.times)}${d.area ? ` em «${d.area}»` : ''}${d.average === null ? '' : ` (${decimal(d.average, 'pt')} de 5)`}`,
    offers: () => 'oferece este tema',
    family: (d) => `dá temas de ${d.family}`,
    words: () => 'tem um perfil próximo do tema',
    none: () => 'não indicou este tema',
    free: (d) => `tem livre ${d.slot}`,
    unknownTime: () => 'falta perguntar se pode nesse horário',
    asked: (d) => `também está convidada para ${d.code} nesse horário`,
    preferred: () => 'a área pediu por ela',
    continuity: (d) => `já acompanhou o grupo de «${d.area}»`,
    whole: (parts) => sentence(lista(parts)),
  },
  room: (d) => `${vagas(d.free, d.capacity)} em ${d.month}`,
  excluded: (n, groups) => `${n === 1 ? '1 não aparece' : `${n} não aparecem`}: ${groups.join(', ')}.`,
  nobody: (relax) =>
    relax
      ? `Ninguém cumpre tudo. O que mais ajudaria: ${relax} Também pode abrir um recrutamento na solicitação.`
      : 'Ninguém cumpre tudo. Pode abrir um recrutamento na solicitação.',
  emptyDirectory: () => 'O diretório está vazio. Adicione mentoras em Pessoas ou importe de uma lista.',
  title: (d) => (d.level ? `${d.topic}, nível ${d.level}` : d.topic),
  participants: (n) => (n === 1 ? '1 participante' : `${n} participantes`),
  noDate: () => 'sem data',
};

function mais(n: number): string {
  return n === 1 ? 'apareceria mais 1 pessoa' : `apareceriam mais ${n} pessoas`;
}

function vezes(n: number): string {
  return n === 1 ? 'uma vez' : n === 2 ? 'duas vezes' : n === 3 ? 'três vezes' : `${n} vezes`;
}

function vagas(free: number, capacity: number): string {
  return capacity === 1 ? (free === 1 ? 'sua vaga livre' : 'sem vaga livre') : `${free} de ${capacity} vagas livres`;
}

function lista(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} e ${parts[parts.length - 1]}`;
}

function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
