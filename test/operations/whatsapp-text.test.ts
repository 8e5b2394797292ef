// Telephone numbers as people write them, in the countries of the service: WhatsApp takes the international form only.
import { describe, expect, it } from 'vitest';
import { ask } from '../../demo/site.ts';
import { whatsappAddress } from '../../src/operations/whatsapp-text.ts';
import { settingDefinitions } from '../../src/settings/definitions.ts';
import { installedCopy } from '../product/site.ts';

const address = (phone: string, phoneCountryCode: string = settingDefinitions.phoneCountryCode.default) =>
  whatsappAddress(phone, { settings: { phoneCountryCode } as never });

describe('the address of a WhatsApp conversation', () => {
  it.each([
    ['33 1234 5678', undefined, '523312345678'],
    ['+52 33 1234 5678', undefined, '523312345678'],
    ['00591 71234567', undefined, '59171234567'],
    ['71234567', '591', '59171234567'],
    ['59171234567', '591', '59171234567'],
    ['912 345 678', '+51', '51912345678'],
    ['(55) 99123-4567', '55', '5555991234567'],
    ['+1 415 555 2671', '591', '14155552671'],
  ])('of %s with the code %s is that of %s', (phone, code, number) => {
    expect(address(phone, code)).toBe(`https://wa.me/${number}`);
  });

  it('is none without a number', () => {
    expect(address('sin teléfono')).toBe('');
  });

  it('follows the setting wherever the panel writes to somebody', () => {
    const site = installedCopy();
    ask(site, 'saveSettings', { values: { phoneCountryCode: '591' } });
    ask(site, 'saveArea', { values: { name: 'Salud', contactPhone: '71234567', active: 'yes' } });
    const { advisor } = ask(site, 'saveAdvisor', {
      values: { name: 'Rosa', email: 'rosa@correo.example', phone: '71234567' },
      consent: true,
    });
    const number = 'https://wa.me/59171234567';
    expect(ask(site, 'listAreas', {}).items[0]?.whatsappUrl).toBe(number);
    expect(ask(site, 'advisorDetail', { advisor }).whatsappUrl).toBe(number);
    expect(ask(site, 'sendProfileForm', { advisor }).whatsappUrl).toContain(`${number}?text=`);
  });
});
