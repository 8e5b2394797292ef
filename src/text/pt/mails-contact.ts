// Mails when another person of the area becomes the contact of a case, or her address was corrected.
// Each says what changes for its reader.
import type { Text } from '../text.ts';

export const mailsContact: Text['mailsContact'] = {
  facts: {
    code: 'Código',
    area: 'Área',
    topic: 'Tema',
    mentor: 'Mentora',
    contact: 'Contato',
    email: 'E-mail',
    phone: 'Telefone',
  },
  toNew: {
    subject: (d) => (d.former ? `Agora você é o contato de «${d.title}»` : `Continuamos por aqui com «${d.title}»`),
    body: (d) =>
      d.former
        ? `Olá, ${d.contact}:\n\nA partir de hoje escreveremos a você sobre a solicitação de «${d.area}» a ${d.service}; antes quem cuidava era ${d.former}. Estes são os dados, e com o botão pode ver como está. Se acha que é um engano, responda a este e-mail.`
        : `Olá, ${d.contact}:\n\nAnotamos este e-mail para a solicitação de «${d.area}» a ${d.service}. A partir de hoje escreveremos aqui; use os links desta mensagem; os anteriores já não funcionam.`,
    meetings: (count) =>
      count === 1
        ? 'A reunião que já tem data; o arquivo anexo a coloca na sua agenda:'
        : 'As reuniões que já têm data; os arquivos anexos as colocam na sua agenda:',
    review: () => 'A mentora já entregou algo e espera sua opinião: abra com o primeiro botão.',
  },
  toFormer: {
    subject: (d) => `«${d.title}» passa para ${d.contact}`,
    body: (d) =>
      `Olá, ${d.former}:\n\nA partir de hoje ${d.contact} é o contato da solicitação ${d.code} («${d.title}») de «${d.area}». Você não receberá mais e-mails sobre ela e seus links deixaram de funcionar. Agradecemos por ter acompanhado até aqui; se for um engano, responda a este e-mail.`,
    meetings: (count) =>
      count === 1
        ? 'O arquivo anexo tira a reunião da sua agenda.'
        : 'Os arquivos anexos tiram as reuniões da sua agenda.',
  },
  toMentor: {
    subject: (d) => `Contato para «${d.title}»: ${d.contact}`,
    body: (d) =>
      d.former
        ? `Olá, ${d.name}:\n\nEm «${d.area}», quem cuida de «${d.title}» já não é ${d.former}; a partir de hoje seu contato é ${d.contact}. As datas combinadas continuam iguais.`
        : `Olá, ${d.name}:\n\n${d.contact}, seu contato em «${d.area}» para «${d.title}», tem outro e-mail. As datas combinadas continuam iguais.`,
  },
};
