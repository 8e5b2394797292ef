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
    areaRequest: 'For areas that need support. Each answer arrives as a request, with its code.',
    needsDiagnosis: 'For the women whom each area serves. It asks for no name and says which topics are needed.',
    advisorProfile: 'For whoever wants to be a mentor. Her answers bring her into the directory.',
  },
  whatsappTitle: 'Text for WhatsApp',
  whatsapp: {
    areaRequest: (d: Linked) =>
      `Hello${d.contact ? `, ${d.contact}` : ''}. Whenever your group needs support from ${d.service}, ask for it here; it takes about five minutes, and in two or three weeks we tell you who will accompany you: ${d.link}`,
    needsDiagnosis: (d: Linked) =>
      `Hello. At ${d.service} we want to prepare sessions that are useful to you. What would you like to learn? It takes a couple of minutes, and we do not ask for your name: ${d.link}`,
    advisorProfile: (d: Linked) =>
      `Hello. Would you like to stand by other women with what you know? At ${d.service} we offer training and materials. Tell us about yourself here: ${d.link}`,
    brought: (title: string) => (d: Linked) =>
      `Hello${d.contact ? `, ${d.contact}` : ''}. Here you can fill in “${title}” (${d.service}); it takes a few minutes: ${d.link}`,
  },
  areaRequest: {
    subject: (d: Told) => `How to ask for support from ${d.service}`,
    body: (d: Told) =>
      `Hello${d.contact ? `, ${d.contact}` : ''},\n\nWhenever a group of “${d.area}” needs support, ask for it with this form. It takes about five minutes; you will get a code, and in two or three weeks we will tell you who accompanies your group.`,
    button: 'Ask for support',
    closing: 'Keep this message: the link works every time you need it.',
  },
  needsDiagnosis: {
    subject: (d: Told) => `What would the women of “${d.area}” like to learn?`,
    body: (d: Told) =>
      `Hello${d.contact ? `, ${d.contact}` : ''},\n\nTo propose the next sessions of ${d.service} we need to know which topics interest the women whom “${d.area}” serves. Share this form with them, or answer it together: it takes a couple of minutes and asks for no names.`,
    button: 'Open the form',
    closing: 'You can forward this message, or copy the link into another.',
  },
  brought: (title: string) => ({
    subject: (d: Told) => `${title}: ${d.service}`,
    body: (d: Told) =>
      `Hello${d.contact ? `, ${d.contact}` : ''},\n\nTo take part in ${d.service}, fill in “${title}” with this form. It takes a few minutes; you will get an e-mail that says what comes next.`,
    button: 'Open the form',
    closing: 'You can forward this message, or copy the link into another.',
  }),
};
