// A message as people receive it: the same in plain text as in HTML, and signed even before the settings are filled in.
import { describe, expect, it } from 'vitest';
import type { CellContext } from '../../src/define/columns/column.ts';
import { renderMail } from '../../src/mail/render-mail.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { es as spanish } from '../../src/text/es.ts';

const defaults = readSettings([], { language: 'es' } as CellContext);
const settings = {
  ...defaults,
  institution: 'Instituto Jacaranda',
  publicName: 'Círculos de acompañamiento',
  coordinationName: 'Teresa Aldana',
};
const parts = [{ type: 'text', text: 'Hola' }] as const;
const around = { language: 'es', subject: 'Asunto' } as const;

describe('a message', () => {
  it('names institution and public service in both forms, and is signed', () => {
    const { html, text } = renderMail(parts, { ...around, settings });
    expect(html).toContain('Instituto Jacaranda · Círculos de acompañamiento');
    expect(text).toBe(
      'Instituto Jacaranda · Círculos de acompañamiento\n\nHola\n\n-- \nTeresa Aldana\nInstituto Jacaranda',
    );
  });

  it('is signed by the service while the settings are empty', () => {
    const { text } = renderMail(parts, { ...around, settings: { ...defaults, publicName: 'Círculos' } });
    expect(text).toMatch(/-- \nCírculos$/);
  });
});

describe('the words of the mails', () => {
  const told = {
    ...blank(),
    name: 'Norma',
    mentor: 'Marta',
    what: 'Carta descriptiva',
    area: 'Salud',
    due: '2 de diciembre',
  };

  it('end what somebody typed with one full stop', () => {
    const { body } = spanish.mailsAdvisories.sessionCancelled;
    expect(body({ ...told, detail: 'Se fue la luz.' })).toContain('Motivo: Se fue la luz. El archivo');
    expect(body({ ...told, detail: 'Se fue la luz' })).toContain('Motivo: Se fue la luz. El archivo');
  });

  it('ask the area for its approval, and the coordination to record it', () => {
    expect(spanish.mailsAdvisories.delivered.body(told)).toContain('apruébela, o pida cambios');
    const { toCoordination } = spanish.mailsReminders.review;
    expect(toCoordination({ ...told, contact: 'Norma' })).toContain('Le pedimos a Norma que la revise');
    expect(toCoordination({ ...told, contact: '' })).toContain('anótela en el panel');
  });
});

function blank() {
  return {
    code: '',
    title: '',
    mentor: '',
    area: '',
    contact: '',
    service: '',
    coordination: '',
    name: '',
    when: '',
    place: '',
    due: '',
    what: '',
    detail: '',
    count: '',
  };
}
