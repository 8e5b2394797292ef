// What the coordination, the team and the assistant click, one step after the other.
import type { Locator } from 'playwright-core';
import * as texts from '../../../demo/technical-assistance/texts.ts';
import type { Block } from '../../../src/blocks/block.ts';
import { blocksOf } from '../../../src/blocks/programme.ts';
import { accompaniment } from '../../../src/programmes/technical-assistance/accompaniment.ts';
import { people } from '../../../src/programmes/technical-assistance/stages/request.ts';
import { product } from '../../../src/programmes/technical-assistance/stages/result.ts';
import { papers, remarks, standing } from '../../../src/programmes/technical-assistance/stages/work.ts';
import { technicalAssistance } from '../../../src/programmes/technical-assistance/technical-assistance.ts';
import { mailsBlocks } from '../../../src/text/es/mails-blocks.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { people as peopleWords } from '../../../src/text/programmes/technical-assistance/request.ts';
import { beginning, escaped, press, section, sees, told } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { openPanel } from '../office-stage.ts';
import { fillRow, isDone, onPage, openFrom, openPage, unfold } from '../peer-advisory/phone.ts';
import { looks, looksOn, looksWide } from '../peer-advisory/stage.ts';
import { openBlock, openCases, type Stage } from './stage.ts';
import { waiting } from './waiting.ts';

interface Step {
  readonly says: string;
  play(stage: Stage): Promise<void>;
}

function blockOf(of: Parameters<typeof blocksOf>[0], key: string): Block {
  const found = blocksOf(of).find((block) => block.key === key);
  if (!found) throw new Error(`There is no ${key}`);
  return found;
}

const title = texts.request.subject;

/** Fills the form of a series and saves it; its meetings stand above it then. */
async function setSeries(block: Locator, rule: { every: string; first: string; meetings: string }): Promise<void> {
  await block.getByLabel(beginning('Cada cuánto')).selectOption({ label: rule.every });
  await block.getByLabel(beginning('Primer día')).fill(rule.first);
  await block.getByLabel(beginning('Hora')).fill('10:00');
  await block.getByLabel(beginning('Lugar o enlace')).fill('Local del equipo');
  await block.getByLabel(beginning('Cuántas reuniones')).fill(rule.meetings);
  await block.getByRole('button', { name: specs.save, exact: true }).click();
  await block
    .getByText(beginning(`${rule.meetings} reuniones`))
    .first()
    .waitFor();
}

export const steps: readonly Step[] = [
  {
    says: 'the coordination sees the request for indigenous population before the one that came earlier',
    async play(stage) {
      await openPanel(stage);
      await openCases(stage, 'technical-assistance');
      await sees(stage, 'Pueblos indígenas');
      const cards = await panelOf(stage).locator('button.card').allTextContents();
      const at = (subject: string) => cards.findIndex((card) => card.includes(subject));
      if (at(waiting.subject) < 0 || at(waiting.subject) > at(texts.earlier.subject)) throw new Error(cards.join('\n'));
      await looks(stage, 'cases');
      await section(stage, 'today');
      await sees(stage, waiting.subject);
      await looks(stage, 'today');
    },
  },
  {
    says: 'it reads whom to invite, why, and who is an expert of the region',
    async play(stage) {
      await openBlock(stage, waiting.subject, people);
      await press(stage, peopleWords.suggest.es);
      await sees(stage, /Es experto local de/);
      await looks(stage, 'suggested');
    },
  },
  {
    says: 'the assistant sets the standing meetings on her phone, and moves one without the others',
    async play({ assistant }) {
      await openPage(assistant);
      await looksOn(assistant, 'page');
      const block = await unfold(assistant, standing);
      await looksOn(assistant, 'series-empty');
      await setSeries(block, { every: 'Cada quince días', first: '2026-12-07', meetings: '3' });
      await looksOn(assistant, 'series');
      await block.getByRole('button', { name: beginning(`${specs.edit}: lunes 21`) }).click();
      await fillRow(block.locator('ol').first(), { 'Fecha y hora': '2026-12-22T16:00' });
      await block
        .getByText(/^Movida: era el/)
        .first()
        .waitFor();
      await looksOn(assistant, 'series-moved');
      await looksWide(assistant, 'series-moved');
    },
  },
  {
    says: 'the team shares a document, the assistant recommends, and the team notes what was agreed',
    async play({ team, assistant }) {
      await openPage(team);
      const shared = await unfold(team, papers);
      await shared.getByRole('button', { name: beginning('Agregar') }).click();
      await fillRow(shared, { Título: texts.papers[0]?.title ?? '', Enlace: texts.papers[0]?.url ?? '' });
      await shared.getByRole('button', { name: beginning('Avisar a') }).click();
      await isDone(team, papers);
      await assistant.page.reload();
      const recommending = await unfold(assistant, remarks);
      await recommending.getByRole('button', { name: beginning('Agregar') }).click();
      const [first] = texts.remarks;
      await fillRow(recommending, {
        'Documento y apartado': first?.paper ?? '',
        Recomendación: first?.remark ?? '',
      });
      await looksOn(assistant, 'remarks');
      await team.page.reload();
      const agreeing = await unfold(team, remarks);
      await agreeing
        .getByRole('button', { name: beginning(specs.edit) })
        .first()
        .click();
      await fillRow(agreeing, { 'Lo acordado': texts.agreements[0] ?? '' });
      await isDone(team, remarks);
      await looksOn(team, 'agreed');
      await looksWide(team, 'agreed');
    },
  },
  {
    says: 'the team hands in the product, the assistant asks for a change and accepts the second round',
    async play({ team, assistant }) {
      const deliver = async (url: string) => {
        const block = await unfold(team, product);
        await block.getByLabel(specs.delivery.link).fill(url);
        await block.getByRole('button', { name: beginning(specs.delivery.deliver) }).click();
        await block.getByText(beginning('Entregada el')).first().waitFor();
      };
      const answer = async (option: RegExp, note: string) => {
        await assistant.page.reload();
        const block = await unfold(assistant, product);
        await block.getByRole('radio', { name: option }).check();
        if (note) await block.getByLabel(beginning(specs.note)).fill(note);
        await looksOn(assistant, note ? 'returning' : 'accepting');
        await block.getByRole('button', { name: specs.decide }).click();
      };
      await deliver('https://docs.example/ficha-costeo');
      await looksOn(team, 'delivered');
      await answer(/^Pedir cambios/, texts.returned);
      await onPage(assistant).getByText(texts.returned).first().waitFor();
      await team.page.reload();
      await unfold(team, product);
      await looksOn(team, 'returned');
      await deliver('https://docs.example/ficha-costeo-2');
      await answer(/^Aprobar/, '');
      await isDone(assistant, product);
      await team.page.reload();
      await unfold(team, product);
      await looksOn(team, 'accepted');
    },
  },
  {
    says: 'the coordination keeps the product in the repertoire, and opens the accompaniment with a click',
    async play(stage) {
      await openBlock(stage, title, product);
      await press(stage, /repertorio/i);
      await sees(stage, /Está en el repertorio/);
      await looks(stage, 'product');
      await openBlock(stage, title, blockOf(technicalAssistance, 'accompaniment'));
      await looks(stage, 'follow-on-empty');
      await press(stage, specs.add('acompañamiento'));
      await told(stage, /correo/);
      await looks(stage, 'follow-on');
      await openCases(stage, 'accompaniment');
      await press(stage, new RegExp(escaped(title)));
      await sees(stage, /Sigue a/);
      await looks(stage, 'accompaniment');
    },
  },
  {
    says: 'the assistant accepts to stay, finds product and definition there, and sets monthly meetings',
    async play({ assistant }) {
      await openFrom(assistant, mailsBlocks.invitation.open(), /Invitación/);
      await onPage(assistant).getByRole('button', { name: 'Acepto' }).waitFor();
      await looksOn(assistant, 'invited');
      await onPage(assistant).getByRole('button', { name: 'Acepto' }).click();
      const meetings = blockOf(accompaniment, 'accompaniment-meetings');
      const block = await unfold(assistant, meetings);
      await setSeries(block, { every: 'Cada mes', first: '2027-01-11', meetings: '4' });
      await isDone(assistant, blockOf(accompaniment, 'accompanied-product'));
      await looksOn(assistant, 'accompaniment');
    },
  },
];
