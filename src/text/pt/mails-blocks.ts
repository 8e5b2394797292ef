// E-mails a quem participa de um processo; tudo acontece em uma só página, a sua.
import type { mailsBlocks as es } from '../es/mails-blocks.ts';
import { mailsGatherings } from './mails-gatherings.ts';

type Words = typeof es;

export const mailsBlocks: Words = {
  ...mailsGatherings,
  openPage: () => 'Abrir minha página',
  link: {
    subject: (d) => `Sua página: ${d.title}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nVocê responde por ${d.organisation} (${d.role}) em «${d.title}». Tudo o que há para preencher, ler e combinar está em uma só página, que abre sem conta nem senha, também no celular.`,
    after: (d) =>
      `O link é pessoal: guarde esta mensagem e não a encaminhe. Se precisar de outro, peça a ${d.service} respondendo a esta mensagem.`,
  },
  invitation: {
    open: () => 'Ver o convite e responder',
    first: {
      subject: (d) => `Convite: ${d.title}`,
      body: (d) =>
        `Olá, ${d.name}:\n\n${d.service} convida você a participar como ${d.role} em «${d.title}». Pode? Responda, por favor, até ${d.due}.`,
    },
    reminder: {
      subject: (d) => `Falta sua resposta: ${d.title}`,
      body: (d) =>
        `Olá, ${d.name}:\n\nHá alguns dias ${d.service} convidou você a participar como ${d.role} em «${d.title}». Ajuda saber se pode: responda, por favor, até ${d.due}.`,
    },
    after: (d) =>
      `Responde-se com um clique, sem conta nem senha, também no celular. Se não puder, diga ali e procuramos outra pessoa. O link é pessoal: se aceitar, será a sua página; não encaminhe este e-mail. Dúvidas? Responda a esta mensagem e ${d.service} lhe responde.`,
    withdrawn: {
      subject: (d) => `Não é mais preciso: ${d.title}`,
      body: (d) =>
        `Olá, ${d.name}:\n\nTínhamos convidado você a participar como ${d.role} em «${d.title}». Desta vez não é mais preciso: não precisa fazer nada. Agradecemos a disposição e lembraremos de você em outra ocasião.`,
    },
  },
  application: {
    subject: (d) => `Recebemos sua solicitação: ${d.title}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nRecebemos a solicitação de ${d.organisation}; seu código é ${d.code}. A coordenação lê e escreve a você com o que vem depois. Isto é o que anotamos:`,
    toCorrect: () => 'Falta algo. Responda a este e-mail com o seguinte:',
    after: () =>
      'Em sua página você vê como anda e o que cabe a você preencher, sem conta nem senha. O link é pessoal: guarde este e-mail e não o encaminhe. Se algo não estiver bem anotado, responda a esta mensagem.',
    otherAnswer: (d) => `Chegou outra resposta em ${d.on}, que diz:\n${d.differs}`,
  },
  register: {
    in: {
      subject: (d) => `Sua vaga está reservada: ${d.title}`,
      place: (d) =>
        `Olá, ${d.name}:\n\nSua inscrição em «${d.title}» foi feita; sua vaga está reservada. Isto é o que anotamos; se algo não estiver certo, corrija em sua página ou responda a este e-mail.`,
      entry: (d) =>
        `Olá, ${d.name}:\n\nRecebemos «${d.entry}» para «${d.title}». Agradecemos por compartilhar; escreveremos quando tiver sido lido. Isto é o que chegou:`,
    },
    corrected: {
      subject: (d) => `Corrigimos o seu: ${d.title}`,
      place: (d) =>
        `Olá, ${d.name}:\n\nVocê já tinha vaga em «${d.title}» com este e-mail, por isso não fizemos outra inscrição: corrigimos a que havia. Ficou assim:`,
      entry: (d) =>
        `Olá, ${d.name}:\n\nJá tínhamos «${d.entry}» para «${d.title}», por isso não anotamos duas vezes: corrigimos o que havia. Ficou assim:`,
    },
    known: {
      subject: (d) => `Já tínhamos: ${d.title}`,
      place: (d) =>
        `Olá, ${d.name}:\n\nChegou de novo sua inscrição em «${d.title}». Sua vaga continua reservada; não precisa fazer mais nada.`,
      entry: (d) =>
        `Olá, ${d.name}:\n\nChegou de novo «${d.entry}» para «${d.title}». Já tínhamos; não precisa fazer mais nada.`,
    },
    waiting: {
      subject: (d) => `Não há mais vaga: ${d.title}`,
      place: (d) =>
        `Olá, ${d.name}:\n\nAgradecemos seu interesse em «${d.title}». As ${d.places} vagas já estão ocupadas e por enquanto não podemos dar uma a você. Guardamos seus dados: se uma vaga ficar livre, escreveremos.`,
      entry: (d) =>
        `Olá, ${d.name}:\n\nAgradecemos por «${d.entry}». Para «${d.title}» já temos as ${d.places} que cabem, então por enquanto não entra; guardamos caso haja lugar.`,
    },
    late: {
      subject: (d) => `Já tinha fechado: ${d.title}`,
      place: (d) =>
        `Olá, ${d.name}:\n\nAgradecemos seu interesse em «${d.title}». As inscrições fecharam${d.until === '' ? '' : ` em ${d.until}`}, então a sua não chegou a tempo. Se ainda interessa, responda a este e-mail e vemos se é possível.`,
      entry: (d) =>
        `Olá, ${d.name}:\n\nAgradecemos por «${d.entry}». Para «${d.title}» deixamos de receber${d.until === '' ? '' : ` em ${d.until}`}, então não chegou a tempo. Se for importante, responda a este e-mail.`,
    },
    chosen: {
      subject: (d) => `Sobre «${d.entry}»: ${d.title}`,
      body: (d) => `Olá, ${d.name}:\n\nLemos «${d.entry}», que você enviou para «${d.title}». ${d.sentence}`,
    },
    page: () =>
      'Sua página abre sem conta nem senha, também no telefone. O link é pessoal: guarde este e-mail e não o encaminhe.',
  },
  shared: {
    subject: (d) => `Documentos para você: ${d.title}`,
    body: (d) => `Olá, ${d.name}:\n\nCompartilharam com você estes documentos de «${d.title}»:`,
  },
  owed: {
    subject: (d) => (d.cases === 1 ? `O que lhe cabe em «${d.title}»` : `O que lhe cabe em ${d.cases} processos`),
    body: (d) =>
      `Olá, ${d.name}:\n\nLembramos o que segue. Faz-se na sua página, sem conta; se algo impedir que chegue a tempo, responda a esta mensagem.`,
    item: (d) => `${d.what}: ${d.missing}${d.due === '' ? '' : d.isLate ? `. Era para ${d.due}` : `. Para ${d.due}`}`,
    meeting: (d) => [`${d.what}: ${d.when}`, d.place].filter((part) => part !== '').join('. '),
  },
  commitment: {
    subject: (d) => `Um acordo em seu nome: ${d.what}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nEm «${d.title}» combinou-se o seguinte, em seu nome, até ${d.due}. Na sua página pode registrar o avanço quando quiser, sem conta.`,
  },
  commitmentCancelled: {
    subject: (d) => `Já não é preciso: ${d.what}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nO acordo «${d.what}» de «${d.title}» saiu do plano de acompanhamento. Não precisa fazer nada.`,
  },
  survey: {
    subject: (d) => `${d.what}: ${d.title}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nEncaminhe, por favor, esta mensagem a quem participou de «${d.title}», e responda você também. São poucas perguntas, sem conta e sem nome.`,
    open: () => 'Responder',
    after: (d) => `Para o WhatsApp, copie o link:\n${d.url}`,
  },
  delivery: {
    open: () => 'Abrir o que foi entregue',
    arrived: {
      subject: (d) => `Para revisar: ${d.what}, de ${d.title}`,
      body: (d) =>
        `Olá, ${d.name}:\n\n“${d.what}” de “${d.title}” já foi entregue. Revise, por favor, e diga na sua página se aprova ou o que é preciso mudar${d.due === '' ? '' : `, até ${d.due}`}.`,
    },
    approved: {
      subject: (d) => `Aprovado: ${d.what}, de ${d.title}`,
      body: (d) => `Olá, ${d.name}:\n\n“${d.what}” de “${d.title}” foi aprovado. Obrigado pelo seu trabalho.`,
    },
    returned: {
      subject: (d) => `Com mudanças: ${d.what}, de ${d.title}`,
      body: (d) =>
        `Olá, ${d.name}:\n\n“${d.what}” de “${d.title}” foi revisado, e pedem as mudanças que seguem. Entregue a versão corrigida na sua página${d.due === '' ? '' : `, até ${d.due}`}.`,
    },
  },
  document: {
    subject: (d) => `${d.what}: ${d.title}`,
    body: (d) =>
      `Olá, ${d.name}:\n\nAqui está o documento “${d.what}” de “${d.title}”, em PDF. Na sua página estão também as versões anteriores.`,
    review: (d) => `Leia, por favor, e diga na sua página se aprova ou o que é preciso mudar, até ${d.due}.`,
  },
};
