// Mails about what takes place on a day: meetings, agendas, standing meetings.
import type { mailsGatherings as es } from '../es/mails-gatherings.ts';

type Words = typeof es;

export const mailsGatherings: Words = {
  meeting: {
    set: {
      subject: (d) => `${d.what}, ${d.when}: ${d.title}`,
      body: (d) => `Olá, ${d.name}:\n\nA reunião «${d.what}» de «${d.title}» está marcada.`,
    },
    moved: {
      subject: (d) => `A reunião mudou: ${d.what}, ${d.when}`,
      body: (d) => `Olá, ${d.name}:\n\nA reunião «${d.what}» de «${d.title}» mudou. Agora é assim:`,
    },
    cancelled: {
      subject: (d) => `Cancelada: ${d.what}, ${d.when}`,
      body: (d) =>
        `Olá, ${d.name}:\n\nA reunião «${d.what}» de «${d.title}» já não acontece nesta data. O arquivo anexo a tira da sua agenda; se for marcada outra, avisamos.`,
    },
    again: {
      subject: (d) => `A reunião acontece: ${d.what}, ${d.when}`,
      body: (d) => `Olá, ${d.name}:\n\nA reunião «${d.what}» de «${d.title}» acontece, como estava:`,
    },
    calendar: () => 'O arquivo anexo a põe na sua agenda. Se o horário não lhe convém, responda a esta mensagem.',
  },
  agenda: {
    first: {
      subject: (d) => `${d.what}, ${d.period}: ${d.title}`,
      body: (d) => `Olá, ${d.name}:\n\nAqui está a agenda «${d.what}» de «${d.title}», de ${d.period}.`,
    },
    changed: {
      subject: (d) => `Mudou a agenda: ${d.what}, ${d.period}`,
      body: (d) =>
        `Olá, ${d.name}:\n\nMudou a agenda «${d.what}» de «${d.title}». Isto é o que mudou; abaixo ela está completa:`,
    },
    calledOff: {
      subject: (d) => `Cancelada: ${d.what}, ${d.period}`,
      body: (d) =>
        `Olá, ${d.name}:\n\n«${d.what}» de «${d.title}» não se realiza mais nestas datas. O arquivo anexo retira as sessões da sua agenda.`,
    },
    added: (d) => `Nova: ${d.title}. ${d.when}`,
    moved: (d) =>
      [`Mudou: ${d.title}. ${d.when}${d.before === '' ? '' : ` (antes: ${d.before})`}`, d.place]
        .filter(Boolean)
        .join('. '),
    gone: (d) => `Não se realiza mais: ${d.title}. ${d.when}`,
    calendar: () =>
      'O arquivo anexo põe todas as sessões na sua agenda e atualiza as que já estavam. Se algo não lhe convém, responda a este e-mail.',
  },
  series: {
    set: {
      subject: (d) => `Datas de ${d.what}: ${d.title}`,
      body: (d) => `Olá, ${d.name}:\n\nForam marcadas as reuniões “${d.what}” de “${d.title}”:`,
    },
    changed: {
      subject: (d) => `Mudaram as datas de ${d.what}: ${d.title}`,
      body: (d) => `Olá, ${d.name}:\n\nMudaram as reuniões “${d.what}” de “${d.title}”. Estas ficam assim:`,
    },
    moved: {
      subject: (d) => `Mudou uma reunião de ${d.what}: ${d.title}`,
      body: (d) =>
        `Olá, ${d.name}:\n\nMudou uma reunião de “${d.what}”, de “${d.title}”; as demais continuam iguais. Agora é:`,
    },
    cancelled: {
      subject: (d) => `Foi cancelada uma reunião de ${d.what}: ${d.title}`,
      body: (d) =>
        `Olá, ${d.name}:\n\nEsta reunião de “${d.what}”, de “${d.title}”, não será realizada; as demais continuam iguais:`,
    },
    again: {
      subject: (d) => `Será realizada uma reunião de ${d.what}: ${d.title}`,
      body: (d) => `Olá, ${d.name}:\n\nEsta reunião de “${d.what}”, de “${d.title}”, será realizada, como estava:`,
    },
    calledOff: {
      subject: (d) => `Foram canceladas as reuniões de ${d.what}: ${d.title}`,
      body: (d) => `Olá, ${d.name}:\n\nAs reuniões “${d.what}” de “${d.title}” que faltavam não serão realizadas:`,
    },
    calendar: () =>
      'O arquivo em anexo atualiza todas as reuniões no seu calendário. Se alguma não servir, responda a este e-mail.',
  },
};
