// The address that opens a WhatsApp conversation with somebody; a Mexican number of ten digits gets its country code.
// https://faq.whatsapp.com/5913398998672934 : wa.me takes the number in international form, digits only.

export function whatsappLink(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (digits.length < 10) return '';
  return `https://wa.me/${digits.length === 10 ? `52${digits}` : digits}`;
}
