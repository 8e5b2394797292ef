// The forms that people may share.
export const forms = {
  title: 'Forms',
  about: 'Share the link with whoever is to answer; the answers come into this file by themselves.',
  forArea: 'For the area',
  forAreaHelp: 'The form opens with this area chosen already.',
  copyLink: 'Copy link',
  see: 'See the form',
  qr: 'QR code',
  qrHint: 'Print it or show it; the camera of a telephone opens it.',
  noContact: 'This area has no e-mail of a contact.',
  missing: 'This form is missing. Check the installation to create it again.',
  share: 'See the forms',
  qrOf: (name: string) => `QR code: ${name}`,
  linkOf: (name: string) => `Link: ${name}`,
  sendTo: (name: string) => `Send to ${name}`,
  sentTo: (name: string) => `Form for ${name}.`,
  lost: (title: string, count: number) =>
    count === 0
      ? `“${title}” cannot be opened`
      : count === 1
        ? `1 answer of “${title}” to see to`
        : `${count} answers of “${title}” to see to`,
  lostDetail:
    'They could not be received. They are kept in the form: open them there and enter by hand what is needed.',
  seeResponses: 'See answers',
  settle: 'I have seen to it',
  settled: 'Noted. The answers stay in the form.',
};
