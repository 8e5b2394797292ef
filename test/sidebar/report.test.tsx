// @vitest-environment happy-dom
// Making the report of an advisory: whatever was typed for it is saved first, and where somebody else wrote the same text
// it is not made before the person has chosen.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReportScreen } from '../../sidebar/screens/advisories/report.tsx';
import type { SectionsSpec } from '../../src/blocks/screen.ts';
import { casesTexts } from '../../src/text/sidebar-cases-text.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled, type } from './on-screen.tsx';

const words = casesTexts.es.advisories;
const reportTexts: SectionsSpec = {
  type: 'sections',
  sections: [
    {
      key: 'achieved',
      title: 'Lo que se logró',
      help: '',
      isOwn: false,
      texts: [{ role: '', roleName: '', text: '', by: '', isOpen: true }],
    },
  ],
  mayAdd: false,
  most: 4_000,
};
const advisory = {
  id: 'A-1',
  title: 'Marca',
  area: { name: 'Salud' },
  advisor: { name: 'Lucía' },
  documents: [],
  reportTexts,
};

let server: FakeServer;
let screen: OnScreen;
const made = () => server.calls.filter(({ name }) => name === 'makeAdvisoryReport').length;

beforeEach(async () => {
  localStorage.clear();
  server = fakeServer();
  server.on('advisoryDetail', () => advisory);
  server.on('makeAdvisoryReport', () => ({ document: 'D-1', version: 1 }));
});
afterEach(() => screen.leave());

async function typeAndMake(): Promise<void> {
  screen = await onScreen(<ReportScreen id="A-1" />);
  const field = screen.place.querySelector('textarea') as HTMLTextAreaElement;
  field.focus();
  await type(screen.place, 'Lo que se logró', 'Marca lista');
  await settled(() => {
    field.blur();
    screen.button(words.makeReport).click();
  });
  await settled();
}

describe('the report of an advisory', () => {
  it('is made once what was typed for it is saved', async () => {
    server.on('changeBlock', () => ({ case: {} }));
    await typeAndMake();
    expect(server.calls.map(({ name }) => name).filter((name) => name !== 'advisoryDetail')).toEqual([
      'changeBlock',
      'makeAdvisoryReport',
    ]);
    expect(server.calls.find(({ name }) => name === 'changeBlock')?.input).toMatchObject({
      case: 'A-1',
      block: 'report-texts',
      input: { act: 'write', text: 'Marca lista', was: '' },
    });
  });

  it('is not made over a text that somebody else wrote meanwhile, and says why', async () => {
    server.on('changeBlock', () => ({ theirs: { text: 'Tres expedientes', by: '' }, case: {} }));
    await typeAndMake();
    expect(made()).toBe(0);
    expect(screen.said.at(-1)).toEqual({ text: words.textsUnsaved, tone: 'refused' });
    expect(screen.place.textContent).toContain('Tres expedientes');
  });
});
