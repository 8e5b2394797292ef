// Texts for WhatsApp, and the address that opens a conversation. A number written as at home gets the country's code of the settings.
// https://faq.whatsapp.com/5913398998672934 : wa.me takes the number in international form, digits only.
import type { Context } from '../define/context.ts';
import type { Advisor } from '../tables/advisors.ts';
import type { ReadyText } from '../views/request-view.ts';

/** The longest number written without the country's code: eleven digits in Brazil, ten at most elsewhere. */
const LONGEST_AT_HOME = 10;
const LONGEST_IN_BRAZIL = 11;
const BRAZIL = '55';

/** A text for WhatsApp, with the address that opens a conversation with somebody. */
export function whatsappText(
  title: string,
  text: string,
  person: Pick<Advisor, 'phone'> | undefined,
  context: Context,
): ReadyText {
  return { title, text, whatsappUrl: whatsappAddress(person?.phone ?? '', context, text) };
}

/** '' when there is no number; `text` is written into the conversation. */
export function whatsappAddress(phone: string, { settings }: Pick<Context, 'settings'>, text = ''): string {
  const number = internationalNumber(phone, settings.phoneCountryCode.replace(/\D/g, ''));
  if (number === '') return '';
  return `https://wa.me/${number}${text === '' ? '' : `?text=${encodeURIComponent(text)}`}`;
}

function internationalNumber(phone: string, code: string): string {
  const digits = phone.replace(/\D/g, '');
  if (phone.trim().startsWith('+')) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  const atHome = digits.replace(/^0+/, '');
  const longest = code === BRAZIL ? LONGEST_IN_BRAZIL : LONGEST_AT_HOME;
  return atHome === '' ? '' : atHome.length <= longest ? `${code}${atHome}` : digits;
}
