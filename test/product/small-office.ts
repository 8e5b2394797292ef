// A small office in the built add-on: an area, two mentors and a request; then as far as a test needs its case to be.
// Quicker than the whole story, for tests that only need one advisory. Made once each, and copied for each test.
import { ask, clickPanel } from '../../demo/site.ts';
import type { CallInput, CallName } from '../../sidebar/server.ts';
import type { Reply } from '../../src/views/reply.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { emlBytes, mailsOf, type StoredMail } from '../../workspace/services/mail/mailbox.ts';
import { coordinator, installedCopy } from './site.ts';

export const contact = { name: 'Norma Estrada', email: 'norma@area.example' };
export const mentor = { name: 'Lucía Partida', email: 'lucia@correo.example' };
export const otherMentor = { name: 'Rosa Ibarra', email: 'rosa@correo.example' };
/** When the session is, in the time of the workbook. */
export const sessionAt = '2027-01-20T10:00';
const override = 'La conoce el grupo';

export interface Office {
  readonly site: Workspace;
  readonly area: string;
  readonly request: string;
  readonly mentor: string;
  readonly otherMentor: string;
}

/** `seats` are the mentors that the request needs. */
export function openOffice(seats = 1): Office {
  const site = installedCopy();
  ask(site, 'saveSettings', { values: { coordinationEmail: coordinator, coordinationName: 'Alma Ruiz' } });
  const { area } = ask(site, 'saveArea', {
    values: { name: 'Área jurídica', contactName: contact.name, contactEmail: contact.email },
  });
  const [first = '', second = ''] = [mentor, otherMentor].map(
    (person) => ask(site, 'saveAdvisor', { values: { ...person, status: 'active' }, consent: true }).advisor,
  );
  const { request } = ask(site, 'createRequest', {
    values: {
      area,
      contactName: contact.name,
      contactEmail: contact.email,
      focus: 'Ventas en ferias',
      level: 'beginner',
      participants: '8',
      objective: 'Vender más en ferias.',
      expectedResult: 'Un plan de venta cada una.',
      format: 'quick',
      modality: 'onSite',
      place: 'Aula 1',
      proposedAt: sessionAt,
      seats: String(seats),
    },
  });
  return { site, area, request, mentor: first, otherMentor: second };
}

export function invite({ site, request }: Office, advisor: string): string {
  return ask(site, 'inviteAdvisor', { request, advisor, override }).invitation;
}

/** The mentor has accepted. */
export function openCase(): Office & { readonly advisory: string } {
  const office = openOffice();
  const invitation = invite(office, office.mentor);
  const { advisory } = ask(office.site, 'recordAnswer', { invitation, answer: 'accepted' });
  return { ...office, advisory };
}

/** Its one session has its date. */
export function plannedCase(): Office & { readonly advisory: string; readonly session: string } {
  const opened = openCase();
  const planned = ask(opened.site, 'planSessions', {
    advisory: opened.advisory,
    sessions: [{ startsAt: sessionAt, hours: 2, modality: 'onSite', place: 'Aula 1' }],
  });
  return { ...opened, session: planned.sessions[0] ?? '' };
}

/** Its session was held, in this workbook. */
export function holdSession({ site, session }: ReturnType<typeof plannedCase>): Workspace {
  later(site, `${sessionAt.slice(0, 10)}T23:59:00Z`);
  ask(site, 'recordAttendance', { session, counts: { attended: 5, women: 5 }, complete: true });
  return site;
}

/** The clock alone: no round runs. */
export function later(site: Workspace, moment: string): void {
  site.world.clock.advance(Date.parse(moment) - site.world.clock.now());
}

/** What left while something was done. */
export function mailsDuring(site: Workspace, act: () => unknown): readonly StoredMail[] {
  const before = mailsOf(site.world).length;
  act();
  return mailsOf(site.world).slice(before);
}

/** Two people ask for the same, the second at each moment of the first; `check` sees the workbook once all has left. */
export function atEachMoment<N extends CallName>(
  base: Workspace,
  name: N,
  input: CallInput<N>,
  check: (after: Workspace, mails: readonly StoredMail[], moment: string) => void,
): void {
  const calls = clickPanel(base.fork(), name, input).execution.calls.length;
  for (let at = 1; at <= calls; at++) {
    const site = base.fork();
    const before = mailsOf(site.world).length;
    const replies: Reply<unknown>[] = [];
    site.interleave({ at, run: () => void replies.push(clickPanel(site, name, input).reply) });
    replies.push(clickPanel(site, name, input).reply);
    const held = replies.flatMap((reply) => (reply.ok && reply.held ? [reply.held.call] : []));
    ask(site, 'sendHeld', { calls: held });
    check(site, mailsOf(site.world).slice(before), `call ${at}`);
  }
}

/** The calendar file attached to a message. */
export function calendarFileOf(site: Workspace, { id }: StoredMail): string {
  const eml = Buffer.from(emlBytes(site.world, id) ?? []).toString();
  const part = eml.split(/^--.*$/m).find((each) => /Content-Type: text\/calendar/i.test(each)) ?? '';
  const body = part
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('');
  return Buffer.from(body.replace(/\s/g, ''), 'base64').toString();
}
