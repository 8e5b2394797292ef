// What somebody of the directory gets who asks for her data: everything about her, and nobody else's.
import { describe, expect, it } from 'vitest';
import { ask, callPanel } from '../../demo/site.ts';
import { mentors } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { officeAfter } from './told-office.ts';

describe('the data of one person', () => {
  it('are her profile, consent, invitations, advisories, documents and answers, and name no other mentor', () => {
    const { site, told } = officeAfter();
    const { advisor } = rowsOf(site, advisories)[0] ?? {};
    const { name, text } = ask(site, 'personData', { advisor: advisor ?? '' });
    const her = mentors.find((mentor) => mentor.name === name);
    for (const known of [her?.email, her?.knowledge, 'Consentimiento: ', told.advisory, told.invitation.slice(0, 2)])
      expect(text).toContain(known);
    for (const title of ['DIRECTORIO', 'ASESORÍAS', 'DOCUMENTOS', 'CAPACITACIONES', 'ENTREGAS'])
      expect(text).toContain(title);
    for (const other of mentors) if (other.name !== name) expect(text).not.toContain(other.name);
    expect(text).not.toMatch(/undefined|\[object/);
    const { execution } = callPanel(site, 'personData', { advisor: advisor ?? '' });
    expect(execution.calls.map(({ service }) => service)).not.toContain('LockService');
  }, 240_000);
});
