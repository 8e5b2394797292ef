// What the team and a participant click, one step after the other.
import { expect } from 'vitest';
import * as texts from '../../../demo/learning-workshop/texts.ts';
import { formsOf } from '../../../src/forms/all-forms.ts';
import { cards, registrations } from '../../../src/programmes/learning-workshop/stages/call.ts';
import { conclusion, lines, memory, synthesis } from '../../../src/programmes/learning-workshop/stages/memory.ts';
import { personal } from '../../../src/programmes/learning-workshop/stages/workshop.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { answerForm, openForm } from '../main-job/form-page.ts';
import { beginning, enter, press, sees, told, words } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { openPanel } from '../office-stage.ts';
import { onPage, openPage, unfold } from '../peer-advisory/phone.ts';
import { looks, looksInDialog, looksOn } from '../peer-advisory/stage.ts';
import { newcomer, openBlock, openCase, type Stage, titles } from './stage.ts';

interface Step {
  readonly says: string;
  play(stage: Stage): Promise<void>;
}

const form = (block: { readonly form?: { readonly title: { readonly es: string } } }) => {
  const found = formsOf(['learning-workshop']).find(({ title: { es } }) => es === block.form?.title.es);
  if (!found) throw new Error('There is no such form');
  return found;
};
const agreed = 'Sí, estoy de acuerdo';

export const steps: readonly Step[] = [
  {
    says: 'the team sees who is registered, what they come to, and the link to pass on',
    async play(stage) {
      await openPanel(stage);
      await openCase(stage, titles.next);
      await looks(stage, 'workshop');
      await openBlock(stage, titles.next, registrations);
      await sees(stage, /^5 de 24 lugares$/);
      await sees(stage, 'Enlace del formulario');
      await looks(stage, 'registrations');
      await press(stage, words.cases.openWide);
      await stage.desk.frameLocator('.script-dialog iframe').getByRole('table').waitFor();
      await looksInDialog(stage, 'registrations');
      await stage.desk.locator('.script-dialog > header').getByRole('button').click();
      await stage.desk.locator('.script-dialog').waitFor({ state: 'detached' });
    },
  },
  {
    says: 'somebody registers on a phone, and her mail leads to her page',
    async play({ participant }) {
      await openForm(participant.inbox, form(registrations));
      await answerForm(participant.inbox, form(registrations), { ...newcomer, consent: agreed });
      await openPage(participant, /Su lugar está apartado/);
      await onPage(participant).getByRole('heading', { level: 1 }).waitFor();
      await looksOn(participant, 'participant');
      const block = await unfold(participant, registrations);
      await expect
        .poll(() => block.getByLabel('Organización', { exact: true }).inputValue())
        .toBe(newcomer.organisation);
      await looksOn(participant, 'own-registration');
    },
  },
  {
    says: 'a card is sent, and the team links it to a theme and selects it',
    async play(stage) {
      const { participant } = stage;
      await openForm(participant.inbox, form(cards));
      await answerForm(participant.inbox, form(cards), {
        title: 'Turnos de agua con dos nombres',
        organisation: newcomer.organisation,
        contact: newcomer.name,
        email: newcomer.email,
        what: 'Cada turno lleva el nombre de ella y el de él.',
        consent: agreed,
      });
      await openBlock(stage, titles.next, cards);
      await press(stage, beginning(specs.edit));
      await enter(stage, 'Tema', texts.nextTheme);
      await enter(stage, 'Selección', 'Seleccionada');
      await looks(stage, 'card');
      await press(stage, specs.save);
      await sees(stage, 'Seleccionada');
      await looks(stage, 'cards');
    },
  },
  {
    says: 'on her phone she writes a commitment of her own, and for when',
    async play({ participant }) {
      await participant.page.reload();
      const block = await unfold(participant, personal);
      await block.getByLabel('A qué me comprometo').fill('Proponer los turnos en mi comunidad.');
      await block.getByRole('button', { name: 'En tres meses' }).click();
      await looksOn(participant, 'commitment-form');
      await block.getByRole('button', { name: specs.save, exact: true }).click();
      await block.getByText(specs.saved).first().waitFor();
      await looksOn(participant, 'commitment');
    },
  },
  {
    says: 'the team ticks who came to the workshop that is over, and reads results beside the cards they come from',
    async play(stage) {
      await openBlock(stage, titles.over, registrations);
      await sees(stage, /^Vinieron$/);
      await looks(stage, 'who-came');
      await openBlock(stage, titles.over, synthesis);
      await sees(stage, /Cocinas|Escuela de dirigentas|Abuelas/);
      await looks(stage, 'synthesis');
    },
  },
  {
    says: 'a line of work needs two organisations and two agents of change',
    async play(stage) {
      await openBlock(stage, titles.over, lines);
      const [line] = texts.lines;
      await press(stage, specs.add('línea de trabajo'));
      await enter(stage, 'Línea de trabajo', line?.line ?? '');
      await enter(stage, 'Tipo', 'Recomendación');
      await enter(stage, 'Organizaciones', 'Agua Común');
      await enter(stage, 'Agentes de cambio', line?.agents ?? '');
      await press(stage, specs.save);
      await sees(stage, /hacen falta al menos 2 nombres/);
      await looks(stage, 'line-refused');
      await press(stage, 'Cerrar');
      await enter(stage, 'Organizaciones', line?.organisations ?? '');
      await press(stage, specs.save);
      await panelOf(stage).locator('form.row-form').waitFor({ state: 'detached' });
      await looks(stage, 'lines');
    },
  },
  {
    says: 'it writes the conclusion, and makes the memory',
    async play(stage) {
      await openBlock(stage, titles.over, conclusion);
      const fields = panelOf(stage).getByRole('textbox');
      await fields.first().fill(texts.conclusion.summary);
      await fields.nth(1).fill(texts.conclusion.conclusions);
      await fields.nth(1).blur();
      await panelOf(stage).locator('.save-mark.saved').nth(1).waitFor();
      await openBlock(stage, titles.over, memory);
      await press(stage, specs.make);
      await sees(stage, beginning(specs.version(1)));
      await looks(stage, 'memory');
      await press(stage, /^Enviar a/);
      await told(stage, /correos/);
    },
  },
];
