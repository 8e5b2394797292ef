// What is wrong with a value, after its label: "E-mail: write…".
import type { Problem } from '../../define/columns/column.ts';

export const problems = {
  missing: () => 'this is missing; please fill it in.',
  tooLong: ({ max }: Problem) =>
    `the text is too long; the limit is ${max} characters. Keep the essentials and send the rest by e-mail.`,
  notEmail: ({ value }: Problem) =>
    `“${short(value)}” does not look like an e-mail address; check that it has an @ and a domain, as in name@institution.org.`,
  notPhone: ({ value }: Problem) =>
    `“${short(value)}” does not look like a telephone number; use digits only, with the area code.`,
  notNumber: ({ value }: Problem) => `“${short(value)}” is not a number; write it in figures.`,
  outOfRange: ({ min, max }: Problem) => `it has to be a whole number between ${min} and ${max}.`,
  notDate: ({ value }: Problem) => `“${short(value)}” cannot be read as a date; write it as day/month/year.`,
  notTime: ({ value }: Problem) => `“${short(value)}” is not understood as a time; write it as 9:30 or 14:30.`,
  notChoice: ({ value }: Problem) => `“${short(value)}” is not one of the options; choose one from the list.`,
  tooMany: ({ max }: Problem) => `up to ${max} can be chosen; keep those that matter most.`,
  tooFew: ({ min }: Problem) => `at least ${min} names are needed, separated by semicolons.`,
  notFound: ({ value }: Problem) => `we could not find “${short(value)}”; choose from the list.`,
  notLink: () => 'this does not look like a link; copy it whole, it starts with https://.',
  notPagesAddress: () =>
    'the address of the pages is that of the web app, which Apps Script gives under “Manage deployments” and which ends in /exec; the one that ends in /dev opens for editors only.',
};

function short(value = ''): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
