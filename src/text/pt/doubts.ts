// What is asked about a value that was typed and is not usual: the reason, and whether it is meant.
// Values come as people read them; `usual` is what was expected, `least` the lower end of what is usual.
import type { DoubtWords } from '../doubt-words.ts';

export const doubts = {
  above: (d: DoubtWords) => `${d.field}: o habitual é até ${d.usual}; são mesmo ${d.value}?`,
  below: (d: DoubtWords) => `${d.field}: o habitual é pelo menos ${d.usual}; são mesmo ${d.value}?`,
  farAhead: (d: DoubtWords) => `${d.field}: falta muito para ${d.value}; o ano está certo?`,
  longAgo: (d: DoubtWords) => `${d.field}: ${d.value} já ficou muito para trás; o ano está certo?`,
  stillAhead: (d: DoubtWords) => `${d.field}: ${d.value} ainda não chegou; a data está certa?`,
  moreCame: (d: DoubtWords) => `Esperava-se ${d.usual}; vieram ${d.value}?`,
  nobodyCame: (d: DoubtWords) => `Esperava-se ${d.usual}; não veio ninguém?`,
  moreEnrolled: (d: DoubtWords) => `A solicitação dizia ${d.usual} participantes; há ${d.value} inscritas?`,
  quickHours: (d: DoubtWords) =>
    `Uma sessão rápida costuma durar de ${d.least} a ${d.usual} horas; esta dura ${d.value}?`,
  longTermHours: (d: DoubtWords) =>
    `Num acompanhamento longo cada sessão costuma durar de ${d.least} a ${d.usual} horas; esta dura ${d.value}?`,
  usualHours: (d: DoubtWords) => `Uma sessão costuma durar de ${d.least} a ${d.usual} horas; esta dura ${d.value}?`,
  quickSessions: (d: DoubtWords) => `Uma mentoria rápida é de uma só sessão; são ${d.value}?`,
  fewLongTerm: (d: DoubtWords) => `Um acompanhamento longo costuma ter pelo menos ${d.usual} sessões; são ${d.value}?`,
  progressBack: (d: DoubtWords) => `O avanço estava em ${d.usual} %; agora é de ${d.value} %?`,
  secondBeforeFirst: (d: DoubtWords) =>
    `A segunda sessão da capacitação (${d.value}) fica antes da primeira (${d.usual}); está certo?`,
  longCommitment: (d: DoubtWords) =>
    `O compromisso terminaria em ${d.value}, mais de dois anos depois de começar; está certo?`,
  officeName: (d: DoubtWords) =>
    `«${d.value}» parece uma área ou um cargo; aqui vai o nome da pessoa, pois é impresso onde ela assina. Deixar assim?`,
};
