// The runs that the crash sweep breaks: each starts from a fixed workbook, and can be asked for again.
import { ofAdvisory } from '../../demo/own-block.ts';
import { ask, tokenFor } from '../../demo/site.ts';
import { storySteps, type Told } from '../../demo/story.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { CallInput, CallName } from '../../sidebar/server.ts';
import { forms } from '../../src/tables/system.ts';
import type { Held } from '../../src/views/reply.ts';
import type { Execution } from '../../workspace/engine/service.ts';
import { Workspace } from '../../workspace/engine/workspace.ts';
import { submitAnswers } from '../../workspace/services/forms/submission.ts';

export interface Scenario {
  readonly name: string;
  readonly base: Workspace;
  /** Whoever asked asks again without knowing how it ended, as a screen does after no answer came. */
  readonly askedAgain: boolean;
  /** Starts the run, as a person or a trigger does, and gives its execution. */
  start(site: Workspace): Execution;
}

const NOW = '2026-11-20T15:00:00Z';

export function openSite(dist: string): Workspace {
  const owner = 'coordinacion@servicio.example';
  const site = Workspace.open({ dist, now: NOW, seed: 'crash', users: { owner, others: [] } });
  site.world.deployWebApp('https://script.google.com/macros/s/crash/exec');
  return site;
}

/** One after the other, along one advisory: whoever needs only the first ones does not wait for the rest. */
export function* allScenarios(dist: string): Generator<Scenario> {
  const site = openSite(dist);
  const told: Told = { area: '', request: '', invitation: '', advisory: '', session: '' };
  /** A click; then, where it is held, what lets it leave and what takes it back. */
  function* panel<N extends CallName>(name: N, input: CallInput<N>): Generator<Scenario> {
    const click = [name, input, `click-on-${name}`];
    const scenario = (step: string, base: Workspace, args: readonly unknown[]): Scenario => ({
      name: step,
      base,
      askedAgain: true,
      start: (copy) => copy.clientCall('operation', args).execution,
    });
    yield scenario(name, site.fork(), click);
    const clicked = site.fork();
    const { held } = clicked.clientCall('operation', click).result as { readonly held?: Held };
    if (!held) return;
    yield scenario(`${name}: send`, clicked, ['sendHeld', { calls: [held.call] }, 'click-to-send']);
    yield scenario(`${name}: undo`, clicked, ['undoCall', { call: held.call }, 'click-to-undo']);
  }
  const play = (from: number, to: number) => {
    for (const step of storySteps.slice(from, to)) step.play(site, told);
  };

  yield {
    name: 'install',
    base: site.fork(),
    askedAgain: true,
    start(copy) {
      copy.openSpreadsheet();
      return copy.menu('Instalar').execution;
    },
  };
  play(0, 5);
  yield* panel('createRequest', { values: newRequest(told.area) });
  yield* panel('importAdvisors', importedList);
  const before = site.fork();
  ask(before, 'importAdvisors', importedList);
  yield {
    name: 'undoImport',
    base: before,
    askedAgain: true,
    start: (copy) => copy.clientCall('operation', ['undoImport', { number: 1 }, 'click-on-undoImport']).execution,
  };
  submitAnswers(site.world, formId(site), byItem(site, story.request));
  yield {
    name: 'pullAnswers',
    base: site.fork(),
    askedAgain: false,
    start: (copy) => trigger(copy, 'onEveryHour'),
  };
  ask(site, 'pullAnswers', {});
  ask(site, 'reviewRequest', { request: told.request });
  const [first] = ask(site, 'candidates', { request: told.request }).items;
  yield* panel('inviteAdvisor', { request: told.request, advisor: first?.advisor.id ?? '' });
  ask(site, 'inviteAdvisor', { request: told.request, advisor: first?.advisor.id ?? '' });
  const token = tokenFor(site, first?.email ?? '', 'invitation');
  const accept = ['answerInvitation', { token, answer: 'accepted', comment: 'Con gusto' }, 'click-on-accept'];
  yield {
    name: 'answerInvitation',
    base: site.fork(),
    askedAgain: true,
    start: (copy) => copy.clientCall('operation', accept, { user: '', from: 'web-app' }).execution,
  };
  site.clientCall('operation', accept, { user: '', from: 'web-app' });
  told.advisory = ask(site, 'requestDetail', { request: told.request }).advisories[0]?.id ?? '';
  ask(site, 'scheduleLinkUp', { advisory: told.advisory, at: story.linkUpAt, place: 'Sala 2' });
  yield* panel('recordLinkUp', { advisory: told.advisory });
  play(8, 10);
  const sessions = [
    { startsAt: story.sessionAt, hours: 2, modality: 'onSite', place: 'Aula 1 del centro' },
    { startsAt: '2026-12-11T16:00', hours: 2, modality: 'onSite', place: 'Aula 1 del centro' },
  ];
  yield* panel('planSessions', { advisory: told.advisory, sessions });
  ask(site, 'planSessions', { advisory: told.advisory, sessions: sessions.slice(0, 1) });
  told.session = ask(site, 'advisoryDetail', { advisory: told.advisory }).sessions[0]?.id ?? '';
  yield* panel('sendSessionTools', { session: told.session });
  ask(site, 'sendSessionTools', { session: told.session });
  site.world.clock.advance(Date.parse('2026-12-09T13:30:00Z') - site.world.clock.now());
  yield { name: 'dailyRound', base: site.fork(), askedAgain: false, start: (copy) => trigger(copy, 'onEveryDay') };
  play(11, 12);
  yield* panel('recordAttendance', { session: told.session, people: [{ name: 'Fátima Lozano', gender: 'woman' }] });
  play(12, 13);
  for (const [section, text] of Object.entries(story.report))
    ask(site, 'changeBlock', ofAdvisory(told.advisory, 'report-texts', { act: 'write', section, text }));
  yield* panel('makeAdvisoryReport', { advisory: told.advisory });
  play(13, 15);
  yield* panel('closeAdvisory', { advisory: told.advisory });
}

/** Without topics of its own, whose way into the forms is a run like any other's. */
const importedList = {
  rows: [
    { number: 2, cells: ['Ana Luz Mora', 'ana.mora@correo.example', 'Panadería'] },
    { number: 3, cells: ['Eva Paz', 'eva.paz@correo.example', 'Panadería'] },
  ],
  columns: ['name', 'email', 'topics'],
};

const newRequest = (area: string) => ({
  area,
  contactName: story.request.contactName,
  contactEmail: story.request.contactEmail,
  focus: 'Ventas en ferias',
  level: 'beginner',
  participants: '8',
  objective: 'Vender más en ferias.',
  expectedResult: 'Un plan de venta cada una.',
  format: 'longTerm',
  modality: 'mixed',
  proposedAt: '2027-01-20T10:00',
});

function requestForm(site: Workspace) {
  const row = rowsOf(site, forms).find(({ id }) => id === 'areaRequest');
  if (!row) throw new Error('There is no request form');
  return row;
}

const formId = (site: Workspace) => requestForm(site).formId;

function byItem(site: Workspace, answers: Readonly<Record<string, string>>) {
  const items = JSON.parse(requestForm(site).items) as Readonly<Record<string, number>>;
  return Object.fromEntries(Object.entries(answers).map(([key, answer]) => [String(items[key]), answer]));
}

/** A run of an installed trigger, as Google starts it. */
export function trigger(site: Workspace, handler: string): Execution {
  const triggers = site.world.store.readJson<{ id: string; handler: string }[]>('triggers.json') ?? [];
  const triggerUid = triggers.find((candidate) => candidate.handler === handler)?.id;
  return site.run(handler, [], { event: { triggerUid } }).execution;
}
