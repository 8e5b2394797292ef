// Words that go with the link of a form: by WhatsApp, and by mail to the contact of an area.
// Those that participants read carry the public name of the service.
interface Told {
  readonly contact: string;
  readonly area: string;
  readonly service: string;
}
interface Linked {
  readonly contact: string;
  readonly service: string;
  readonly link: string;
}

export const mailsForms = {
  about: {
    areaRequest: 'É para a área que precisa de acompanhamento. Cada resposta chega como solicitação, com seu código.',
    needsDiagnosis: 'É para as mulheres que cada área atende. Não pede nome e mostra que temas fazem falta.',
    advisorProfile: 'É para quem quer ser mentora. Com as respostas ela entra no diretório.',
  },
  whatsappTitle: 'Texto para WhatsApp',
  whatsapp: {
    areaRequest: (d: Linked) =>
      `Olá${d.contact ? `, ${d.contact}` : ''}. Quando seu grupo precisar de acompanhamento de ${d.service}, peça aqui; leva uns cinco minutos e em duas ou três semanas dizemos quem vai acompanhar: ${d.link}`,
    needsDiagnosis: (d: Linked) =>
      `Olá. Em ${d.service} queremos preparar sessões úteis para você. O que gostaria de aprender? Leva uns dois minutos e não pedimos seu nome: ${d.link}`,
    advisorProfile: (d: Linked) =>
      `Olá. Gostaria de acompanhar outras mulheres com o que sabe? Em ${d.service} damos capacitação e materiais. Conte-nos de você aqui: ${d.link}`,
    brought: (title: string) => (d: Linked) =>
      `Olá${d.contact ? `, ${d.contact}` : ''}. Aqui pode preencher «${title}» (${d.service}); leva poucos minutos: ${d.link}`,
  },
  areaRequest: {
    subject: (d: Told) => `Para pedir acompanhamento de ${d.service}`,
    body: (d: Told) =>
      `Olá${d.contact ? `, ${d.contact}` : ''}:\n\nQuando um grupo de «${d.area}» precisar de acompanhamento, peça com este formulário. Leva uns cinco minutos; você receberá um código e em duas ou três semanas diremos quem acompanha seu grupo.`,
    button: 'Pedir acompanhamento',
    closing: 'Guarde este e-mail: o link serve cada vez que precisar.',
  },
  needsDiagnosis: {
    subject: (d: Told) => `O que as mulheres de «${d.area}» querem aprender?`,
    body: (d: Told) =>
      `Olá${d.contact ? `, ${d.contact}` : ''}:\n\nPara propor as próximas sessões de ${d.service} precisamos saber que temas interessam às mulheres que «${d.area}» atende. Compartilhe este formulário com elas ou respondam juntas: leva uns dois minutos e não pede nomes.`,
    button: 'Abrir o formulário',
    closing: 'Pode encaminhar este e-mail ou copiar o link em uma mensagem.',
  },
  brought: (title: string) => ({
    subject: (d: Told) => `${title}: ${d.service}`,
    body: (d: Told) =>
      `Olá${d.contact ? `, ${d.contact}` : ''}:\n\nPara participar de ${d.service}, preencha «${title}» neste formulário. Leva poucos minutos; ao enviar, você receberá um e-mail que diz o que vem depois.`,
    button: 'Abrir o formulário',
    closing: 'Pode encaminhar este e-mail ou copiar o link em uma mensagem.',
  }),
};
