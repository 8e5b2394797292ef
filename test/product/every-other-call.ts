// Every operation that the story does not need, asked once on the workbook that it leaves:
// so that what holds for operations can be checked for all of them.
import { ofAdvisory } from '../../demo/own-block.ts';
import { actOnPage, ask, callAtOnce, callPanel, tokenFor } from '../../demo/site.ts';
import type { Told } from '../../demo/story.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { BlockInput } from '../../src/blocks/input.ts';
import { addDays } from '../../src/calendar/local-date.ts';
import { encodePayload } from '../../src/define/links.ts';
import { documents } from '../../src/tables/documents.ts';
import { outbox } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { askAboutCases } from './every-case-call.ts';
import { formerToken } from './former-link.ts';

const newMentor = {
  name: 'Rosa Ibarra Meza',
  email: 'rosa.ibarra@correo.example',
  phone: '33 5550 1009',
  status: 'active',
};

const newRequest = (area: string, day: string) => ({
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
  proposedAt: `${day}T10:00`,
});

export function askEverythingElse(site: Workspace, told: Told): void {
  const { today } = ask(site, 'today', {});
  ask(site, 'search', { query: 'marca' });
  ask(site, 'readSettings', {});
  ask(site, 'learnFromPast', {});
  ask(site, 'outboxView', {});
  ask(site, 'listAreas', {});
  ask(site, 'sharedForms', { area: told.area });
  ask(site, 'settleAnswers', { form: 'attendance' });
  ask(site, 'sendForm', { form: 'areaRequest', area: told.area });
  ask(site, 'listTopics', {});
  ask(site, 'confirmTopics', {});
  ask(site, 'needsSummary', {});
  const slides = { title: 'Guía de ferias', url: 'https://drive.google.com/file/d/ferias/view' };
  ask(site, 'saveMaterial', { values: slides });
  ask(site, 'listMaterials', {});
  const [{ id: deliverable } = { id: '' }] = ask(site, 'advisoryDetail', { advisory: told.advisory }).deliverables;
  ask(site, 'keepDeliverable', { deliverable });
  ask(site, 'saveTopic', { values: { name: 'Ferias y bazares', family: 'Ventas', active: 'yes' } });
  people(site);
  const { request } = ask(site, 'createRequest', { values: newRequest(told.area, addDays(today, 40)) });
  ask(site, 'dateHint', { proposedAt: `${addDays(today, 2)}T10:00` });
  requestSide(site, request);
  advisorySide(site, told, request, today);
  proposals(site, told.area, today);
  documentSide(site, told, today);
  publicPages(site, told);
  contactChanges(site, request);
  failedMail(site, request);
  askAboutCases(site);
}

function people(site: Workspace): void {
  const { advisor } = ask(site, 'saveAdvisor', { values: newMentor, consent: true });
  ask(site, 'listAdvisors', {});
  ask(site, 'advisorDetail', { advisor });
  ask(site, 'personData', { advisor });
  ask(site, 'sendProfileForm', { advisor });
  ask(site, 'pauseAdvisor', { advisor });
  ask(site, 'resumeAdvisor', { advisor });
  ask(site, 'retireAdvisor', { advisor });
  ask(site, 'callText', {});
  const ahead = { name: 'Otoño', session: 'first', startsAt: '2027-11-10T10:00', invited: [advisor] };
  const { training } = ask(site, 'saveTraining', { values: ahead, confirmed: true } as never);
  ask(site, 'cancelTraining', { training });
  ask(site, 'resumeTraining', { training });
  ask(site, 'listTrainings', {});
  const list = {
    rows: [{ number: 2, cells: ['Ana Luz Mora', 'ana.mora@correo.example'] }],
    columns: ['name', 'email'],
  };
  ask(site, 'previewImport', list);
  ask(site, 'importAdvisors', list);
  ask(site, 'undoImport', { number: ask(site, 'lastImport', {})?.number ?? 0 });
}

function requestSide(site: Workspace, request: string): void {
  ask(site, 'askCorrection', { request, message: '¿Será en la mañana o en la tarde?' });
  ask(site, 'reviewRequest', { request });
  ask(site, 'openRecruiting', { request });
  ask(site, 'closeRecruiting', { request });
  ask(site, 'closeRequest', { request, reason: 'withdrawn' });
  ask(site, 'reopenRequest', { request });
  const [one, two] = ask(site, 'listAdvisors', {}).items.filter((advisor) => advisor.trained);
  ask(site, 'invitationText', { request, advisor: one?.id ?? '' });
  const override = 'La conoce el grupo';
  const first = ask(site, 'inviteAdvisor', { request, advisor: one?.id ?? '', override }).invitation;
  ask(site, 'remindAdvisor', { invitation: first });
  ask(site, 'sendDue', { items: [{ kind: 'invitation', id: first }] });
  ask(site, 'withdrawInvitation', { invitation: first });
  const second = ask(site, 'inviteAdvisor', { request, advisor: two?.id ?? '', override }).invitation;
  ask(site, 'recordAnswer', { invitation: second, answer: 'declined' });
  ask(site, 'reopenInvitation', { invitation: second });
  ask(site, 'recordAnswer', { invitation: second, answer: 'accepted' });
}

function advisorySide(site: Workspace, told: Told, request: string, today: string): void {
  ask(site, 'listAdvisories', {});
  const advisory = ask(site, 'requestDetail', { request }).advisories[0]?.id ?? '';
  ask(site, 'scheduleLinkUp', { advisory, at: `${addDays(today, 3)}T10:00`, place: 'Sala 1' });
  ask(site, 'cancelLinkUp', { advisory });
  ask(site, 'recordLinkUp', { advisory });
  ask(site, 'reopenLinkUp', { advisory });
  ask(site, 'recordLinkUp', { advisory });
  const deliverable = ask(site, 'advisoryDetail', { advisory }).deliverables[0]?.id ?? '';
  const asks = (input: BlockInput) => ask(site, 'changeBlock', ofAdvisory(advisory, 'design', input));
  asks({ act: 'deliver', url: 'https://drive.google.com/file/d/otra/view' });
  asks({ act: 'decide', option: 'returned', note: 'Más ejemplos' });
  ask(site, 'reopenReview', { deliverable });
  const values = { startsAt: `${addDays(today, 10)}T10:00`, hours: 2 };
  const { session } = ask(site, 'saveSession', { advisory, values });
  ask(site, 'listSessions', {});
  ask(site, 'cancelSession', { session });
  ask(site, 'resumeSession', { session });
  ask(site, 'attendanceSheet', { session: told.session });
  ask(site, 'recordAttendance', { session: told.session, people: [{ name: 'Fátima Lozano', gender: 'woman' }] });
  const fatima = ask(site, 'attendanceNames', { session: told.session }).people[0]?.id ?? '';
  const { undo } = ask(site, 'correctAttendance', { session: told.session, remove: [fatima] });
  ask(site, 'correctAttendance', undo);
  ask(site, 'listCommitments', {});
  const commitment = {
    agreement: 'Feria de fin de año',
    ownerName: 'Norma Estrada',
    ownerEmail: story.request.contactEmail,
    dueOn: addDays(today, 30),
  };
  const agrees = (input: BlockInput) => ask(site, 'changeBlock', ofAdvisory(advisory, 'follow-up', input));
  const { row = '' } = agrees({ act: 'addRows', rows: [commitment] });
  ask(site, 'remindCommitment', { commitment: row });
  agrees({ act: 'saveRow', row, values: { progress: 20 } });
  agrees({ act: 'removeRow', row });
  ask(site, 'settleCondition', { advisory, settled: true });
  ask(site, 'reopenAdvisory', { advisory: told.advisory });
  ask(site, 'cancelAdvisory', { advisory, reason: 'El grupo se disolvió' });
}

function documentSide(site: Workspace, told: Told, today: string): void {
  ask(site, 'makeDocument', { kind: 'session-design', advisory: told.advisory });
  ask(site, 'makeAreaReport', { area: told.area, from: addDays(today, -60), until: today, send: true });
  const shared = ask(site, 'listDocuments', {}).items.find(({ sharedWith }) => sharedWith.length > 0);
  if (!shared) throw new Error('No document is shared with anybody');
  ask(site, 'stopSharing', { document: shared.id, email: shared.sharedWith[0] ?? '' });
  ask(site, 'availableFields', { kind: 'certificate' });
  const due = ask(site, 'certificatesDue', {}).items.map(({ advisory }) => advisory);
  ask(site, 'issueCertificates', { advisories: due });
}

/** Pages whose link is in a mail. */
function publicPages(site: Workspace, told: Told): void {
  const contact = story.request.contactEmail;
  const mentor = ask(site, 'advisoryDetail', { advisory: told.advisory }).advisorContact.email;
  actOnPage(site, 'requestPage', tokenFor(site, contact, 'request'), {});
  actOnPage(site, 'invitationPage', tokenFor(site, mentor, 'invitation'), {});
  actOnPage(site, 'deliveryPage', formerToken(site, 'delivery', told.advisory), {});
  actOnPage(site, 'reviewPage', formerToken(site, 'review', told.advisory), {});
  actOnPage(site, 'commitmentPage', tokenFor(site, contact, 'commitment'), {});
  const certificate = rowsOf(site, documents).find((row) => row.kind === 'certificate');
  const token = tokenFor(site, mentor, 'certificate');
  if (!certificate || !token.startsWith(encodePayload({ purpose: 'certificate', id: certificate.id, until: '' }))) {
    throw new Error('The certificate has no page');
  }
  actOnPage(site, 'certificatePage', token, {});
  callPanel(site, 'verifyCertificate', { code: certificate.code }, '');
  ask(site, 'withdrawCertificate', { document: certificate.id });
}

/** After the pages: links of before would open no more. */
function contactChanges(site: Workspace, request: string): void {
  const { contactName, contactEmail } = story.request;
  ask(site, 'changeContact', { request, name: 'Marta Gil', email: 'marta.gil@correo.example' });
  ask(site, 'changeContact', { request, name: contactName, email: contactEmail });
}

/** A mail that Google refuses stays in the outbox, is sent again, and may be dropped. */
function failedMail(site: Workspace, request: string): void {
  site.orderFault({ at: 1, of: 'MailApp.sendEmail', when: 'before', error: 'Invalid email: x' });
  callAtOnce(site, 'askCorrection', { request, message: '¿Hay proyector?' });
  const effect = rowsOf(site, outbox)[0]?.id ?? '';
  ask(site, 'retryEffect', { effect });
  ask(site, 'dropEffect', { effect });
}

/** Another request, for which the mentors are proposed and invited together with others. */
function proposals(site: Workspace, area: string, today: string): void {
  const { request } = ask(site, 'createRequest', {
    values: { ...newRequest(area, addDays(today, 50)), topic: topicOf(site) },
  });
  ask(site, 'reviewRequest', { request });
  const [advisor] = ask(site, 'candidates', { request }).items;
  ask(site, 'proposeAssignments', {});
  ask(site, 'approveProposals', { pairs: advisor ? [{ request, advisor: advisor.advisor.id }] : [] });
}

function topicOf(site: Workspace): string {
  return ask(site, 'listTopics', {}).families[0]?.items[0]?.id ?? '';
}
