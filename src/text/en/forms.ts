// Help texts of the form questions.
export const forms = {
  email: 'Write a valid e-mail address, such as name@institution.org.',
  link: 'Copy the whole link; it starts with https://.',
  number: (min: number, max: number) => `Write a number between ${min} and ${max}.`,
  tooLong: (max: number) => `The limit is ${max} characters. Keep the essentials; send the rest by e-mail.`,
  atMost: (max: number) => `Up to ${max} can be chosen.`,
  scaleLow: 'Not at all',
  scaleHigh: 'Very much',
  notListed: 'Not on the list',
};
