// Proposals for all open requests: prices, empty seats, choices that no longer hold, approvals refused.
// Each is a whole sentence; the reasons for the points are those of one request.

interface Rearranged {
  readonly name: string;
  readonly points: number;
  /** Other requests whose people change. */
  readonly others: number;
}

export const proposals = {
  nextBest: {
    another: (d: Rearranged) =>
      d.points === 0
        ? `Sem ela iria ${d.name} e o conjunto não perderia pontos${mudam(d.others)}.`
        : `Sem ela iria ${d.name} e o conjunto perderia ${pontos(d.points)}${mudam(d.others)}.`,
    heavier: (d: Rearranged) =>
      `Sem ela iria ${d.name} e o conjunto ganharia ${pontos(d.points)}, mas com a carga pior repartida${mudam(d.others)}.`,
    empty: () => 'Sem ela este lugar ficaria vazio.',
    emptied: (d: { code: string; name: string }) =>
      d.name
        ? `Sem ela iria ${d.name}, mas a solicitação ${d.code} ficaria com uma pessoa a menos.`
        : `Sem ela a solicitação ${d.code} ficaria com uma pessoa a menos.`,
    fixed: () => 'Você a fixou, por isso ela fica mesmo que haja outras opções.',
    fairAnother: (d: { name: string; points: number }) =>
      d.points > 0
        ? `Para esta solicitação segue ${d.name}, com ${pontos(d.points)} a menos.`
        : d.points < 0
          ? `${d.name} tem ${pontos(-d.points)} a mais para esta solicitação, mas faz falta em outra ou já não tem lugar.`
          : `${d.name} tem os mesmos pontos para esta solicitação.`,
    fairNobody: () => 'Não há outra candidata para esta solicitação.',
  },
  price: {
    free: (d: { others: number }) => `O conjunto não perde pontos${mudam(d.others)}.`,
    costs: (d: { points: number; others: number }) => `O conjunto perde ${pontos(d.points)}${mudam(d.others)}.`,
    heavier: (d: { points: number; others: number }) =>
      `O conjunto ganha ${pontos(d.points)}, mas com a carga pior repartida${mudam(d.others)}.`,
    empties: (d: { code: string }) => `A solicitação ${d.code} ficaria sem uma pessoa.`,
    fills: () => 'Preencheria este lugar.',
    fairCandidate: () => 'Poderia com esta solicitação; recalcule para ver a distribuição.',
    fairPoints: (d: { points: number }) =>
      d.points > 0
        ? `Para esta solicitação tem ${pontos(d.points)} a menos.`
        : d.points < 0
          ? `Para esta solicitação tem ${pontos(-d.points)} a mais.`
          : 'Para esta solicitação tem os mesmos pontos.',
  },
  proof: {
    plain: () => 'Há tantos choques de horário que não se comprovou se existe uma distribuição ainda melhor.',
    fair: (d: { points: number }) =>
      `Comprovado: nenhuma distribuição dá mais de ${pontos(d.points)} à solicitação que recebe menos, e com esse mínimo não há outra melhor.`,
    floor: (d: { points: number }) =>
      `Comprovado: nenhuma distribuição dá mais de ${pontos(d.points)} à solicitação que recebe menos. O total poderia subir um pouco.`,
    open: (d: { points: number }) =>
      `A solicitação que recebe menos tem ${pontos(d.points)}; não se comprovou se dá para subir mais.`,
  },
  unfilled: {
    nobody: () => 'Ninguém do diretório atende a tudo o que esta solicitação pede.',
    dropped: () => 'Você descartou quem poderia atender esta solicitação.',
    manyTaken: (d: { month: string }) => `Quem poderia vai a outras solicitações ou já não tem vaga em ${d.month}.`,
    taken: (d: { count: number; month: string }) =>
      d.count === 1
        ? `A única pessoa que poderia vai a outra solicitação ou já não tem vaga em ${d.month}.`
        : `As ${d.count} pessoas que poderiam vão a outras solicitações ou já não têm vaga em ${d.month}.`,
  },
  relax: {
    capacity: (d: { count: number; name: string; month: string }) =>
      d.count === 1
        ? `Pedir a ${d.name}, que já preencheu suas vagas de ${d.month}, que assuma mais uma assessoria.`
        : `Pedir às ${d.count} pessoas que já preencheram suas vagas de ${d.month} que assumam mais uma assessoria cada uma.`,
    dropped: (d: { count: number }) =>
      d.count === 1
        ? 'Restaurar a pessoa que você descartou para esta solicitação.'
        : `Restaurar as ${d.count} pessoas que você descartou para esta solicitação.`,
    sameHour: (d: { count: number }) =>
      d.count === 1
        ? 'Mudar o horário: há 1 pessoa que nessa hora vai a outra solicitação.'
        : `Mudar o horário: há ${d.count} pessoas que nessa hora vão a outras solicitações.`,
    organisation: (d: { count: number }) =>
      d.count === 1
        ? 'Aceitar duas pessoas da mesma organização: há mais 1.'
        : `Aceitar duas pessoas da mesma organização: há mais ${d.count}.`,
    adds: (d: { people: number; emptied: string; filled: string }) =>
      d.people > 0
        ? `${d.people === 1 ? 'Com isso se preencheria 1 lugar' : `Com isso se preencheriam ${d.people} lugares`}${
            d.emptied === '' ? '' : `, mas a solicitação ${d.emptied} ficaria sem uma pessoa`
          }.`
        : d.filled === ''
          ? 'Sozinho não basta: fazem falta em outras solicitações.'
          : `Com isso não se preencheria este lugar, mas sim um da solicitação ${d.filled}.`,
    recruit: () => 'Nenhuma regra ajudaria aqui: abra um recrutamento a partir da solicitação.',
  },
  notices: {
    closed: (d: { code: string }) =>
      `A solicitação ${d.code} já não precisa de ninguém, por isso se retirou o que estava fixado nela.`,
    blocked: (d: { name: string; code: string; reason: string }) =>
      `Já não é possível fixar ${d.name} em ${d.code}: ${d.reason}`,
    noSeat: (d: { name: string; code: string }) =>
      `Não restou vaga para fixar ${d.name} em ${d.code}: já há outras pessoas fixadas.`,
  },
  refused: {
    covered: (d: { code: string }) => `A solicitação ${d.code} já tem todas as pessoas de que precisa.`,
    closed: (d: { code: string }) => `A solicitação ${d.code} já está encerrada.`,
    toReview: (d: { code: string }) => `A solicitação ${d.code} ainda não foi revisada.`,
    datePassed: (d: { code: string }) =>
      `A data proposta na solicitação ${d.code} já passou: combine outra com a área e anote-a.`,
    gone: () => 'A linha dela já não está no diretório.',
    requestGone: (d: { code: string }) => `A solicitação ${d.code} já não está na planilha.`,
    sameHour: (d: { code: string }) => `Nessa hora ela já está convidada para ${d.code}.`,
    unreachable: () => 'Não há e-mail nem telefone na ficha dela.',
  },
};

function pontos(points: number): string {
  return points === 1 ? '1 ponto' : `${points} pontos`;
}

function mudam(others: number): string {
  return others === 0 ? '' : others === 1 ? '; mudaria outra solicitação' : `; mudariam outras ${others} solicitações`;
}
