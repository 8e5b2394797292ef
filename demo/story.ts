// One advisory from beginning to end, on an empty workbook, as its people live it: each step in plain words.
// Played by `npm run demo`, and by the tests that watch every call to Google.

import { advisors } from '../src/tables/advisors.ts';
import { commitments } from '../src/tables/commitments.ts';
import { sessions } from '../src/tables/sessions.ts';
import { menuTexts } from '../src/text/menu-text.ts';
import type { PartyPage } from '../src/views/case-view.ts';
import type { Workspace } from '../workspace/engine/workspace.ts';
import { ofAdvisory } from './own-block.ts';
import { logoBytes } from './sample/logo.ts';
import {
  actOnPage,
  ask,
  canOpen,
  letTimePass,
  mailsTo,
  openPage,
  openPages,
  prefilledAnswer,
  tokenFor,
} from './site.ts';
import { answerInItsLanguage, languageOf } from './story-language.ts';
import { mentors, story } from './story-people.ts';
import { rowsOf } from './workbook-view.ts';

export interface StoryStep {
  readonly says: string;
  play(site: Workspace, told: Told): void;
}

/** What later steps need to know of earlier ones. */
export interface Told {
  area: string;
  request: string;
  invitation: string;
  advisory: string;
  session: string;
}

export const storySteps: readonly StoryStep[] = [
  {
    says: 'La coordinadora abre una hoja vacía e instala Entrepares desde el menú.',
    play(site) {
      site.openSpreadsheet();
      const { execution } = site.menu(menuTexts[languageOf(site)].install);
      if (execution.status !== 'completed') throw new Error(execution.error);
      openPages(site);
    },
  },
  {
    says: 'Anota los datos de su institución, sube su logotipo y agrega el área que pide apoyo.',
    play(site, told) {
      ask(site, 'saveSettings', { values: story.settings });
      const base64 = Buffer.from(logoBytes()).toString('base64');
      const { id: logo } = ask(site, 'uploadLogo', { mimeType: 'image/png', base64 });
      ask(site, 'saveSettings', { values: { logo } });
      told.area = ask(site, 'saveArea', { values: story.area }).area;
    },
  },
  {
    says: 'Tres mujeres llenan el perfil de mentora en el formulario.',
    play(site) {
      for (const mentor of mentors) answerInItsLanguage(site, 'advisorProfile', mentor);
      const known = rowsOf(site, advisors).map((row) => row.email);
      for (const mentor of mentors)
        if (!known.includes(mentor.email)) throw new Error(`No llegó el perfil de ${mentor.email}`);
    },
  },
  {
    says: 'Las tres asisten a las dos sesiones de capacitación.',
    play(site) {
      const invited = rowsOf(site, advisors).map((row) => row.id as string);
      for (const training of story.trainings) {
        const { training: id } = ask(site, 'saveTraining', { values: { ...training, invited }, invite: true });
        letTimePass(site, 2 * 86_400_000);
        ask(site, 'recordTrainingAttendance', { training: id, attended: invited });
      }
    },
  },
  {
    says: 'El Área jurídica pide una mentoría en el formulario y recibe su acuse.',
    play(site, told) {
      answerInItsLanguage(site, 'areaRequest', story.request);
      const { items } = ask(site, 'listRequests', {});
      told.request = items[0]?.id ?? '';
      const page = openPage(site, tokenFor(site, story.request.contactEmail, 'request'));
      if (!page.reply.ok) throw new Error(page.reply.message);
    },
  },
  {
    says: 'La coordinadora revisa la solicitud, mira las candidatas con sus razones e invita a la primera.',
    play(site, told) {
      ask(site, 'reviewRequest', { request: told.request });
      const { items } = ask(site, 'candidates', { request: told.request });
      if (items.length < 2) throw new Error(`Sólo hay ${items.length} candidatas`);
      told.invitation = ask(site, 'inviteAdvisor', {
        request: told.request,
        advisor: items[0]?.advisor.id ?? '',
      }).invitation;
    },
  },
  {
    says: 'La primera mentora contesta desde el correo que no puede.',
    play(site, told) {
      const first = ask(site, 'requestDetail', { request: told.request }).invitations.find(
        ({ id }) => id === told.invitation,
      );
      const token = tokenFor(site, first?.email ?? '', 'invitation');
      openPage(site, token);
      actOnPage(site, 'answerInvitation', token, { answer: 'declined', comment: 'Ese día viajo; con gusto en enero.' });
    },
  },
  {
    says: 'La coordinadora invita a otra, que acepta desde el correo; se abre la asesoría.',
    play(site, told) {
      const next = ask(site, 'candidates', { request: told.request }).items[0];
      if (!next) throw new Error('No queda nadie a quien invitar');
      ask(site, 'inviteAdvisor', { request: told.request, advisor: next.advisor.id });
      const token = tokenFor(site, next.email, 'invitation');
      actOnPage(site, 'answerInvitation', token, { answer: 'accepted', comment: '' });
      told.advisory = ask(site, 'requestDetail', { request: told.request }).advisories[0]?.id ?? '';
      if (told.advisory === '') throw new Error('No se abrió la asesoría');
    },
  },
  {
    says: 'Se acuerda la vinculación, se hace, y el área marca en su página que resolvió la logística.',
    play(site, told) {
      ask(site, 'scheduleLinkUp', { advisory: told.advisory, at: story.linkUpAt, place: 'Sala 2 del centro' });
      letTimePass(site, `${story.linkUpAt.slice(0, 10)}T20:00:00Z`);
      ask(site, 'recordLinkUp', { advisory: told.advisory });
      const { areaContact, logistics } = ask(site, 'advisoryDetail', { advisory: told.advisory });
      const token = tokenFor(site, areaContact.email, 'party');
      for (const { key } of logistics.points)
        actOnPage(site, 'changeOnPage', token, { block: 'logistics', input: { act: 'tick', point: key, on: true } });
    },
  },
  {
    says: 'La mentora entrega su carta descriptiva y su presentación desde el correo; el área las abre y las aprueba.',
    play(site, told) {
      const { advisorContact } = ask(site, 'advisoryDetail', { advisory: told.advisory });
      const token = tokenFor(site, advisorContact.email, 'party');
      for (const { block, template } of deliveriesOn(site, token))
        actOnPage(site, 'changeOnPage', token, { block, input: { act: 'deliver', url: template } });
      reviewAsArea(site);
    },
  },
  {
    says: 'Se agenda la sesión; el área recibe la liga de asistencia, la encuesta y la lista impresa.',
    play(site, told) {
      ask(site, 'planSessions', {
        advisory: told.advisory,
        sessions: [{ startsAt: story.sessionAt, hours: 2, modality: 'onSite', place: 'Aula 1 del centro' }],
      });
      told.session = ask(site, 'advisoryDetail', { advisory: told.advisory }).sessions[0]?.id ?? '';
      ask(site, 'sendSessionTools', { session: told.session });
    },
  },
  {
    says: 'En la sesión, cinco participantes anotan su asistencia con el enlace y contestan la encuesta.',
    play(site, told) {
      letTimePass(site, `${story.sessionAt.slice(0, 10)}T23:30:00Z`);
      const detail = ask(site, 'sessionDetail', { session: told.session });
      for (const person of story.participants)
        answerInItsLanguage(site, 'attendance', { session: prefilledAnswer(detail.attendanceUrl), ...person });
      for (const survey of story.surveys)
        answerInItsLanguage(site, 'recipientSurvey', { session: prefilledAnswer(detail.surveyUrl), ...survey });
      ask(site, 'closeAttendance', { session: told.session });
      const row = rowsOf(site, sessions).find(({ id }) => id === told.session);
      if (row?.attended !== story.participants.length || row.surveyCount !== story.surveys.length) {
        throw new Error(`Se contaron ${row?.attended} asistentes y ${row?.surveyCount} encuestas`);
      }
    },
  },
  {
    says: 'La mentora contesta su encuesta.',
    play(site, told) {
      ask(site, 'sendAdvisorSurvey', { advisory: told.advisory });
      answerInItsLanguage(site, 'advisorSurvey', { advisory: told.advisory, ...story.mentorSurvey });
    },
  },
  {
    says: 'El área anota un acuerdo en su página y la coordinadora otro; ella elabora el plan y escribe el informe, que lo recoge.',
    play(site, told) {
      const [byArea, byTeam] = story.commitments.map((row) => ({ act: 'addRows' as const, rows: [row] }));
      const token = tokenFor(site, story.area.contactEmail, 'party');
      actOnPage(site, 'changeOnPage', token, { block: 'follow-up', input: byArea });
      if (byTeam) ask(site, 'changeBlock', ofAdvisory(told.advisory, 'follow-up', byTeam));
      ask(site, 'makeDocument', { kind: 'follow-up-plan', advisory: told.advisory });
      for (const [section, text] of Object.entries(story.report))
        ask(site, 'changeBlock', ofAdvisory(told.advisory, 'report-texts', { act: 'write', section, text }));
      ask(site, 'makeAdvisoryReport', { advisory: told.advisory });
    },
  },
  {
    says: 'La responsable de un compromiso registra su avance desde el enlace del correo.',
    play(site) {
      const owner = story.commitments[0]?.ownerEmail ?? '';
      actOnPage(site, 'reportProgress', tokenFor(site, owner, 'commitment'), {
        progress: 60,
        note: 'Ya hay fecha para el segundo taller.',
      });
      const progress = rowsOf(site, commitments).map((row) => row.progress);
      if (!progress.includes(60)) throw new Error(`El avance no quedó anotado: ${progress.join(', ')}`);
    },
  },
  {
    says: 'Se entrega un incentivo, se cierra la asesoría y la mentora recibe su constancia.',
    play(site, told) {
      const [incentive] = ask(site, 'incentiveOptions', {}).items;
      if (incentive) ask(site, 'giveIncentive', { advisory: told.advisory, incentive: incentive.id });
      ask(site, 'closeAdvisory', { advisory: told.advisory });
      const { advisorContact } = ask(site, 'advisoryDetail', { advisory: told.advisory });
      const withPdf = mailsTo(site, advisorContact.email).some((mail) =>
        mail.attachments.some(({ contentType }) => contentType === 'application/pdf'),
      );
      if (!withPdf) throw new Error('La constancia no llegó por correo');
    },
  },
];

/** The deliveries on the page of somebody who takes part: what was handed in last, and the template to work in. */
function deliveriesOn(site: Workspace, token: string) {
  const { reply } = openPage(site, token);
  if (!reply.ok) throw new Error(reply.message);
  return (reply.result as PartyPage).stages
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ key, screen }) =>
      screen.type === 'delivery' ? [{ block: key, template: screen.template, newest: screen.rounds[0] }] : [],
    );
}

/** The area's contact opens what was delivered and approves it on her page. */
function reviewAsArea(site: Workspace): void {
  const { contactEmail } = story.area;
  const token = tokenFor(site, contactEmail, 'party');
  for (const { block, newest } of deliveriesOn(site, token)) {
    const { id: row = '', url: was = '' } = newest ?? {};
    if (!canOpen(site, was, contactEmail)) throw new Error(`${contactEmail} no puede abrir ${was}`);
    actOnPage(site, 'changeOnPage', token, { block, input: { act: 'decide', option: 'approved', row, was } });
  }
}

/** Plays the whole story; `tell` hears each step before it happens. */
export function playStory(site: Workspace, tell: (words: string, number: number) => void = () => undefined): Told {
  const told: Told = { area: '', request: '', invitation: '', advisory: '', session: '' };
  storySteps.forEach((step, index) => {
    tell(step.says, index + 1);
    step.play(site, told);
  });
  return told;
}
