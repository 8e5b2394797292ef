// @vitest-environment happy-dom
// The follow-up plan of an advisory: its agreements one by one, and the plan once nothing stands unsaved.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepDraft } from '../../sidebar/components/drafts.ts';
import { FollowUpScreen } from '../../sidebar/screens/advisories/follow-up.tsx';
import { CommitmentCard } from '../../sidebar/screens/commitments/commitment-card.tsx';
import type { FieldSpec, RowsSpec } from '../../src/blocks/screen.ts';
import { specs } from '../../src/text/es/specs.ts';
import { casesTexts } from '../../src/text/sidebar-cases-text.ts';
import type { CommitmentView } from '../../src/views/commitment-view.ts';
import { type FakeServer, fakeServer } from './fake-server.ts';
import { type OnScreen, onScreen, settled, type } from './on-screen.tsx';
import { field, planRow } from './specs/block.tsx';

const words = casesTexts.es;
const fields: readonly FieldSpec[] = [
  field('agreement', 'Acuerdo', { required: true }),
  field('ownerName', 'Responsable', { type: 'text', required: true }),
  field('ownerEmail', 'Correo', { type: 'email', required: true }),
  field('progress', 'Avance (%)', { type: 'number', most: 100, isLater: true }),
];
const followUp = (...names: readonly string[]): RowsSpec => ({
  type: 'rows',
  fields,
  rows: names.map((agreement, at) => ({
    ...planRow(`C-${at + 1}`, ''),
    values: { agreement, ownerName: 'Eva', ownerEmail: 'eva@ejemplo.org', progress: 0 },
    shown: { agreement, ownerName: 'Eva', ownerEmail: 'eva@ejemplo.org', progress: '0' },
  })),
  least: 1,
  most: 40,
  may: ['add', 'edit', 'remove'],
  fills: [{ label: 'Berta Solís', values: { ownerName: 'Berta Solís', ownerEmail: 'berta@ejemplo.org' } }],
  rowName: 'acuerdo',
  sharing: '',
});
const advisory = (spec: RowsSpec, state = 'followUp') => ({
  id: 'A-1',
  title: 'Marca',
  area: { name: 'Salud' },
  advisor: { name: 'Lucía' },
  state,
  documents: [],
  followUp: spec,
});

let server: FakeServer;
let screen: OnScreen;
const asked = (name: string) => server.calls.filter((call) => call.name === name).map(({ input }) => input);
const labels = () => [...screen.place.querySelectorAll('label')].map(({ textContent }) => textContent ?? '');

beforeEach(() => {
  localStorage.clear();
  server = fakeServer();
  server.on('makeDocument', () => ({ document: 'D-1', title: 'Plan', version: 1 }));
  server.on('changeBlock', () => ({ case: {} }));
});
afterEach(async () => {
  await screen.leave();
  keepDraft('block/mentoring A-1/follow-up/new', undefined);
});

async function open(spec: RowsSpec, row = '', state = 'followUp'): Promise<void> {
  server.on('advisoryDetail', () => advisory(spec, state));
  screen = await onScreen(<FollowUpScreen id="A-1" row={row} />);
}

describe('the follow-up plan of an advisory', () => {
  it('begins with a first agreement, whose owner is filled in with one click and of which no progress is asked', async () => {
    await open(followUp());
    expect(labels().some((label) => label.startsWith('Avance'))).toBe(false);
    expect(() => screen.button(words.advisories.makePlan)).toThrow();
    await type(screen.place, 'Acuerdo', 'Folleto');
    await settled(() => screen.button('Berta Solís').click());
    expect(screen.button('Berta Solís').getAttribute('aria-pressed')).toBe('true');
    await settled(() => screen.button(specs.save).click());
    expect(asked('changeBlock')).toMatchObject([
      {
        programme: 'mentoring',
        case: 'A-1',
        block: 'follow-up',
        input: {
          act: 'addRows',
          rows: [{ agreement: 'Folleto', ownerName: 'Berta Solís', ownerEmail: 'berta@ejemplo.org' }],
        },
      },
    ]);
  });

  it('asks of one that stands how far it is, and opens the one that was asked for', async () => {
    await open(followUp('Folleto', 'Taller'), 'C-2');
    expect(screen.place.querySelector('textarea')?.value).toBe('Taller');
    expect(labels().some((label) => label.startsWith('Avance'))).toBe(true);
  });

  it('is made once nothing is being written, and not before', async () => {
    await open(followUp('Folleto'));
    await settled(() => screen.button(words.advisories.makePlan).click());
    expect(asked('makeDocument')).toEqual([{ kind: 'follow-up-plan', advisory: 'A-1' }]);
    await settled(() => screen.button(specs.add('acuerdo')).click());
    expect(() => screen.button(words.advisories.makePlan)).toThrow();
  });

  it('is not made without what was typed and not saved', async () => {
    await open(followUp('Folleto'));
    await settled(() => screen.button(specs.add('acuerdo')).click());
    await type(screen.place, 'Acuerdo', 'A medias');
    await screen.leave();
    await open(followUp('Folleto'), 'C-1');
    await settled(() => screen.button(specs.cancel).click());
    await settled(() => screen.button(words.advisories.makePlan).click());
    expect(asked('makeDocument')).toEqual([]);
    expect(screen.said.at(-1)).toEqual({ text: words.advisories.agreementUnsaved, tone: 'refused' });
  });

  it('begins nothing and makes no plan by itself once the advisory is closed', async () => {
    await open(followUp(), '', 'closed');
    expect(screen.place.querySelector('form')).toBeNull();
    await screen.leave();
    await open(followUp('Folleto'), '', 'closed');
    expect(() => screen.button(words.advisories.makePlan)).toThrow();
    expect(screen.button(`${specs.edit}: Folleto`)).toBeTruthy();
  });
});

describe('a commitment', () => {
  const commitment: CommitmentView = {
    id: 'C-1',
    advisory: 'A-1',
    agreement: 'Folleto',
    keyActivity: '',
    ownerName: 'Eva',
    ownerEmail: 'eva@ejemplo.org',
    startsOn: '',
    dueOn: '2026-12-20',
    cost: null,
    progress: 0,
    progressNote: '',
    reportedOn: '',
    doneOn: '',
    state: 'underWay',
    stateLabel: 'En marcha',
  };

  it.each([
    ['of mentoring', '', '', { screen: 'followUp', id: 'A-1', row: 'C-1' }],
    [
      'of another way of working',
      'otra',
      'plan',
      { screen: 'block', programme: 'otra', id: 'A-1', block: 'plan', row: 'C-1' },
    ],
  ])('%s is changed where it was agreed', async (_, programme, block, route) => {
    screen = await onScreen(<CommitmentCard commitment={commitment} programme={programme} block={block} />);
    await settled(() => screen.button(`${words.commitments.edit}: Folleto`).click());
    expect(screen.went).toEqual([route]);
  });
});
