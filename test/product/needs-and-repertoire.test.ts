// What the diagnosis says and what the repertoire holds, through the built add-on.
import { beforeAll, describe, expect, it } from 'vitest';
import { answerForm, ask, callPanel, mailsTo } from '../../demo/site.ts';
import type { Told } from '../../demo/story.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { materials } from '../../src/tables/materials.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { officeAfter } from './told-office.ts';

let accepted: Workspace;
let delivered: Workspace;
let told: Told;

beforeAll(() => {
  accepted = officeAfter(8).site;
  ({ site: delivered, told } = officeAfter(10));
}, 240_000);

const newMaterial = (site: Workspace, title: string, topics: readonly string[] = []) =>
  ask(site, 'saveMaterial', { values: { title, topics: [...topics], url: `https://drive.google.com/${title}` } })
    .material;

describe('the needs', () => {
  const answers = [
    { area: 'Área jurídica', topics: ['Registro de marca', 'Cálculo de costos y precios'], level: 'Inicial' },
    { area: 'Área jurídica', topics: ['Registro de marca'], level: 'Inicial', otherTopic: 'Panadería' },
    { area: 'Área jurídica', topics: [], otherTopic: 'panaderia, Costura', format: 'Rápida (una sesión)' },
  ];

  it('are counted by topic, level, format and area, beside the mentors who could give them', () => {
    const site = accepted.fork();
    for (const answer of answers) answerForm(site, 'needsDiagnosis', answer);
    const all = ask(site, 'needsSummary', {});
    const line = (label: string) => all.topics.find((topic) => topic.label === label);
    expect(all.answers).toBe(3);
    expect(all.topics[0]?.label).toBe('Registro de marca');
    expect(line('Registro de marca')).toMatchObject({ count: 2, mentors: 2 });
    expect(line('Cálculo de costos y precios')).toMatchObject({ count: 1, mentors: 2 });
    expect(all.levels).toEqual([{ id: 'beginner', label: 'Inicial', count: 2 }]);
    expect(all.formats.map(({ count }) => count)).toEqual([1]);
    expect(all.areas).toMatchObject([{ label: 'Área jurídica', count: 3 }]);
    expect(all.written.map(({ label, count }) => [label, count])).toEqual([
      ['Panadería', 2],
      ['Costura', 1],
    ]);
    expect(ask(site, 'needsSummary', { area: 'AR-99' })).toMatchObject({ answers: 0, areas: all.areas });
    site.world.clock.advance(70 * 86_400_000);
    expect(ask(site, 'needsSummary', { months: 2 }).answers).toBe(0);
    expect(ask(site, 'needsSummary', { months: 6 }).answers).toBe(3);
  }, 30_000);

  it('are read without holding the lock', () => {
    const { execution } = callPanel(accepted.fork(), 'needsSummary', {});
    expect(execution.calls.map(({ service }) => service)).not.toContain('LockService');
  });
});

describe('the repertoire', () => {
  it('hands over at the link-up what was chosen, and no more', () => {
    const site = accepted.fork();
    const advisory = told.advisory;
    const [topic = ''] = ask(site, 'listTopics', {}).families.flatMap(({ items }) =>
      items.filter(({ name }) => name === 'Registro de marca').map(({ id }) => id),
    );
    newMaterial(site, 'Del-tema', [topic]);
    const chosen = newMaterial(site, 'De-otro-tema');
    const { items } = ask(site, 'listMaterials', { advisory });
    expect(items.map(({ title, fits }) => [title, fits])).toEqual([
      ['De-otro-tema', false],
      ['Del-tema', true],
    ]);
    ask(site, 'recordLinkUp', { advisory, materials: [chosen] });
    const { email } = ask(site, 'advisoryDetail', { advisory }).advisorContact;
    const mail = mailsTo(site, email).at(-1)?.body ?? '';
    expect(mail).toContain('De-otro-tema');
    expect(mail).not.toContain('Del-tema');
  });

  it('takes in what the area approved, once, with topic, author and advisory', () => {
    const site = delivered.fork();
    const detail = ask(site, 'advisoryDetail', { advisory: told.advisory });
    const design = detail.deliverables.find(({ kind }) => kind === 'design');
    const first = ask(site, 'keepDeliverable', { deliverable: design?.id ?? '' });
    expect(ask(site, 'keepDeliverable', { deliverable: design?.id ?? '' })).toEqual(first);
    expect(rowsOf(site, materials)).toMatchObject([
      { kind: 'design', url: design?.url, author: detail.advisor.name, advisory: told.advisory },
    ]);
    expect(ask(site, 'listMaterials', { advisory: told.advisory }).items[0]?.fits).toBe(true);
  });

  it('refuses what was not approved, and the same address twice', () => {
    const site = delivered.fork();
    newMaterial(site, 'Uno');
    const again = callPanel(site, 'saveMaterial', { values: { title: 'Dos', url: 'https://drive.google.com/Uno' } });
    expect(again.reply).toMatchObject({ ok: false, code: 'duplicateName' });
    const { advisory } = told;
    const asked = accepted.fork();
    ask(asked, 'recordLinkUp', { advisory });
    const [waiting] = ask(asked, 'advisoryDetail', { advisory }).deliverables;
    const early = callPanel(asked, 'keepDeliverable', { deliverable: waiting?.id ?? '' });
    expect(early.reply).toMatchObject({ ok: false, code: 'notApproved' });
  });
});
