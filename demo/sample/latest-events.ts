// The last two weeks of the sample as people lived them: forms, invitations, link-ups, deliveries, lists and surveys.
// They leave real mails, documents and executions to look at.

import type { Id } from '../../src/define/ids.ts';
import { advisories } from '../../src/tables/advisories.ts';
import { assignments } from '../../src/tables/assignments.ts';
import { deliverables } from '../../src/tables/deliverables.ts';
import { documents } from '../../src/tables/documents.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { ofAdvisory } from '../own-block.ts';
import { actOnPage, answerForm, ask, prefilledAnswer } from '../site.ts';
import { rowsOf } from '../workbook-view.ts';
import { type EventSetting, type SampleEvent, tokenOf } from './event.ts';
import { needed } from './fill-base.ts';
import { freshRequest, needAnswers, newMentor, rushedRequest, surveyVoices, walkIns } from './latest-answers.ts';

export function latestEvents({ filled, days, base }: EventSetting): readonly SampleEvent[] {
  const caseOf = (focus: string) => {
    const found = [...filled].find(([each]) => each.focus === focus);
    return needed(found, focus)[1];
  };
  const advisoryOf = (focus: string): Id<'advisories'> => needed(caseOf(focus).advisory, focus);
  const lastRound = (advisory: string, kind: string) => (row: { advisory: string; kind: string; verdict: string }) =>
    row.advisory === advisory && row.kind === kind && row.verdict === '';

  const brand = advisoryOf('Buscar si un nombre ya está registrado');
  const negotiation = advisoryOf('Negociar con proveedores');
  const menus = needed(caseOf('Menús para personas con azúcar alta').sessions[0], 'session');
  const alimony = advisoryOf('Pensión alimenticia: derechos y primeros pasos');
  const invoices = caseOf('Facturar por primera vez').request;
  const payments = caseOf('Cobrar en línea sin riesgos').request;
  const lunches = caseOf('Loncheras sanas y baratas').request;

  return [
    {
      on: -16,
      time: '10:30',
      play: (site) =>
        ask(site, 'scheduleLinkUp', { advisory: brand, at: days.at(-10, '12:00'), place: 'Planta baja, sala 2' }),
    },
    {
      on: -10,
      time: '13:05',
      play(site) {
        ask(site, 'recordLinkUp', { advisory: brand });
        for (const point of ['place', 'dates', 'audience', 'equipment'])
          ask(site, 'changeBlock', ofAdvisory(brand, 'logistics', { act: 'tick', point, on: true }));
      },
    },
    {
      on: -9,
      time: '13:40',
      play: (site) =>
        ask(site, 'planSessions', {
          advisory: brand,
          sessions: [{ startsAt: days.at(8, '16:00'), hours: 2, modality: 'onSite', place: 'Planta baja, sala 2' }],
        }),
    },
    {
      on: -3,
      time: '21:40',
      play: (site) =>
        actOnPage(site, 'changeOnPage', tokenOf(site, 'party', pageOfMentor(site, brand)), {
          block: 'design',
          input: {
            act: 'deliver',
            url: needed(
              rowsOf(site, documents).find((row) => row.advisory === brand && row.kind === 'session-design'),
              'session design',
            ).url,
          },
        }),
    },
    { on: -5, time: '09:45', play: (site) => ask(site, 'sendAdvisorSurvey', { advisory: alimony }) },
    {
      on: -5,
      time: '10:10',
      play(site) {
        const open = rowsOf(site, assignments).find((row) => row.request === lunches && row.answer === '');
        ask(site, 'remindAdvisor', { invitation: needed(open, 'invitation').id });
      },
    },
    {
      on: -3,
      time: '12:20',
      play(site) {
        const delivered = rowsOf(site, deliverables).find(lastRound(negotiation, 'presentation'));
        const { id: row } = needed(delivered, 'presentation');
        ask(site, 'changeBlock', ofAdvisory(negotiation, 'presentation', { act: 'decide', option: 'approved', row }));
      },
    },
    { on: -3, time: '13:00', play: (site) => ask(site, 'sendSessionTools', { session: menus }) },
    { on: -3, time: '20:10', play: (site) => answerForm(site, 'advisorProfile', newMentor) },
    {
      on: -2,
      time: '18:10',
      play(site) {
        const { attendanceUrl, surveyUrl } = ask(site, 'sessionDetail', { session: menus });
        for (const person of walkIns)
          answerForm(site, 'attendance', { session: prefilledAnswer(attendanceUrl), ...person });
        for (const voice of surveyVoices)
          answerForm(site, 'recipientSurvey', { session: prefilledAnswer(surveyUrl), ...voice });
      },
    },
    {
      on: -2,
      time: '19:30',
      play: (site) => answerForm(site, 'areaRequest', rushedRequest(days)),
    },
    {
      on: -4,
      time: '11:30',
      play(site) {
        const [first] = ask(site, 'candidates', { request: invoices }).items;
        ask(site, 'inviteAdvisor', { request: invoices, advisor: needed(first, 'candidate').advisor.id });
      },
    },
    {
      on: -1,
      time: '08:50',
      play(site) {
        const open = rowsOf(site, assignments).find((row) => row.request === invoices && row.answer === '');
        actOnPage(site, 'answerInvitation', tokenOf(site, 'invitation', needed(open, 'invitation').id), {
          answer: 'accepted',
          comment: 'Encantada. Llevo los pasos impresos.',
        });
      },
    },
    {
      on: -1,
      time: '16:30',
      play(site) {
        for (const answers of needAnswers) answerForm(site, 'needsDiagnosis', answers);
      },
    },
    {
      on: -1,
      time: '17:20',
      play(site) {
        const area = base.area('empowerment');
        ask(site, 'makeAreaReport', { area, from: days.day(-60), until: days.day(-1) });
      },
    },
    {
      on: 0,
      time: '08:30',
      play: (site) => answerForm(site, 'areaRequest', freshRequest(days)),
    },
    {
      on: 0,
      time: '08:45',
      play(site) {
        const [first] = ask(site, 'candidates', { request: payments }).items;
        ask(site, 'inviteAdvisor', { request: payments, advisor: needed(first, 'candidate').advisor.id });
      },
    },
  ];
}

/** What the link of her page is about. */
function pageOfMentor(site: Workspace, advisory: string): string {
  const { advisor } = needed(
    rowsOf(site, advisories).find(({ id }) => id === advisory),
    advisory,
  );
  return encodeURIComponent(['mentoring', advisory, advisor].join('/'));
}
