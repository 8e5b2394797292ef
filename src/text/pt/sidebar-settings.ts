// Configurações, e o que ainda não saiu.
import type { SidebarText } from '../sidebar-text.ts';

export const settings: SidebarText['settings'] = {
  title: 'Configurações',
  about: 'Valem a partir de agora; o que já foi enviado não muda.',
  save: (count) => (count === 1 ? 'Salvar 1 mudança' : `Salvar ${count} mudanças`),
  saved: (count) => (count === 1 ? '1 configuração salva.' : `${count} configurações salvas.`),
  discard: 'Descartar',
  byDefault: (value) => `Se não mudar: ${value}`,
  logo: 'Logotipo',
  hasLogo: 'Já há um; se enviar outra imagem, ela o substitui.',
  noLogo: 'Imagem PNG ou JPEG, para documentos e certificados.',
  logoStored: 'Logotipo salvo; sairá nos próximos documentos.',
  share: (percent) => `${percent} %`,
  weightsAbout: 'Cada critério pesa segundo sua parte do total. Com 0 não é levado em conta.',
  allZero: 'Todos os pesos estão em zero; aumente ao menos um.',
  formsElsewhere: (email) =>
    `Os formulários e os modelos são da conta ${email}: mudam de idioma quando a instalação é verificada a partir dela.`,
  changingLanguage:
    'Estamos mudando o idioma de abas, modelos e formulários. Leva cerca de um minuto; não feche o painel.',
  changeLanguage: 'Mudar o idioma',

  programmes: {
    adding: 'Acrescentamos suas abas e seus modelos. Leva alguns segundos; não feche o painel.',
    on: (label) => `${label}: tudo pronto`,
    where: (label) =>
      `Suas abas já estão na planilha. O que for aberto está em Assessorias, no botão «${label}» do alto.`,
    open: (label) => `Ir a ${label}`,
    unfinished: (label) => `Falta terminar de preparar «${label}»`,
    finishThere: 'Já se ativou; «Verificar a instalação» acrescenta o que falta.',
    off: (label) => `«${label}» não aparece mais`,
    kept: 'Suas abas e tudo o que foi escrito ficam guardados, e os links já enviados continuam abrindo. Se for ativada outra vez, volta a aparecer.',
  },

  outbox: 'Caixa de saída',
  outboxAbout: 'E-mails e documentos que ainda não saíram. Tentam sair sozinhos a cada hora.',
  outboxEmpty: 'Tudo saiu',
  outboxEmptyDetail: 'Não há e-mails nem documentos esperando.',
  since: (when, attempts) => (attempts <= 1 ? `Desde ${when}` : `Desde ${when} · ${attempts} tentativas`),
  retry: 'Tentar agora',
  retryAll: 'Tentar todos agora',
  retried: 'Pronto, saiu.',
  retriedSome: (left) => (left === 0 ? 'Tudo saiu.' : `Faltam ${left} por sair.`),
  uncertainAbout: 'O Google não confirmou se saiu. Verifique em Enviados ou no Drive antes de repetir.',
  arrived: 'Já chegou',
  droppedArrived: 'Saiu da lista.',
  sendAgain: 'Enviar de novo',
  drop: 'Não enviar mais',
  dropSure: 'Sai da lista e não é enviado.',
  dropped: 'Saiu da lista sem ser enviado.',
  keep: 'Deixar na lista',
};
