// What the secretariat and the country click, one step after the other.
import * as texts from '../../../demo/cooperation-round/texts.ts';
import { cooperationRound } from '../../../src/programmes/cooperation-round/cooperation-round.ts';
import { international, questionnaire, visit } from '../../../src/programmes/cooperation-round/stages/preparation.ts';
import { authorisation, publication, report } from '../../../src/programmes/cooperation-round/stages/report.ts';
import { specs } from '../../../src/text/es/specs.ts';
import { beginning, press, sees, told } from '../main-job/panel.ts';
import { panelOf } from '../main-job/stage.ts';
import { openPanel } from '../office-stage.ts';
import { fillRow, isDone, openPage, takeUp, unfold } from '../peer-advisory/phone.ts';
import { looks, looksOn } from '../peer-advisory/stage.ts';
import { openBlock, openCase, type Stage } from './stage.ts';

interface Step {
  readonly says: string;
  play(stage: Stage): Promise<void>;
}

const [, twin] = texts.questions.first;

export const steps: readonly Step[] = [
  {
    says: 'the secretariat sees where the round stands, and its stages in a line',
    async play(stage) {
      await openPanel(stage);
      await openCase(stage);
      await looks(stage, 'round');
      const timeline = cooperationRound.stages.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'timeline');
      if (!timeline) throw new Error('There is no timeline');
      await openBlock(stage, timeline);
      await sees(stage, /^\d+ al \d+ de diciembre de 2026$/);
      await looks(stage, 'timeline');
    },
  },
  {
    says: 'it finds two questions together that ask nearly the same, and keeps one',
    async play(stage) {
      await openBlock(stage, questionnaire);
      await sees(stage, 'Se parece a');
      await looks(stage, 'questionnaire');
      const label = `${specs.remove}: ${twin?.question ?? ''}`.slice(0, 40);
      await press(stage, beginning(label));
      await panelOf(stage).getByText('Se parece a').first().waitFor({ state: 'detached' });
    },
  },
  {
    says: 'it reads the agenda of the visit and who arranged what',
    async play(stage) {
      await openBlock(stage, visit);
      await looks(stage, 'agenda');
      await openBlock(stage, international);
      await sees(stage, '5 de 5 listos');
      await looks(stage, 'checklist');
    },
  },
  {
    says: 'the country returns the report with comments, on a phone',
    async play({ country }) {
      await openPage(country, /Informe de la ronda/);
      const block = await takeUp(country, report);
      await block.getByRole('radio', { name: 'Devolver con comentarios' }).check();
      await block.getByLabel(beginning(specs.note)).fill(texts.comments);
      await looksOn(country, 'reviewing');
      await block.getByRole('button', { name: specs.decide }).click();
      await block.getByText(texts.comments).first().waitFor();
    },
  },
  {
    says: 'the secretariat answers the comments, and shares another version only then',
    async play(stage) {
      await openBlock(stage, report);
      await press(stage, specs.makeAgain);
      await sees(stage, beginning(specs.version(2)));
      await press(stage, /^Enviar a/);
      await sees(stage, /siguen sin respuesta/);
      await press(stage, 'Cerrar');
      const panel = panelOf(stage);
      await panel.getByRole('radio', { name: 'Se incorporan', exact: true }).check();
      await panel.getByLabel(beginning(specs.note)).first().fill(texts.reply);
      await looks(stage, 'answering');
      await press(stage, specs.decide);
      await sees(stage, beginning('Comentarios contestados'));
      await press(stage, /^Enviar a/);
      await told(stage, /correos/);
      await looks(stage, 'rounds');
    },
  },
  {
    says: 'the country approves it, and publishes it only with its written authorisation',
    async play({ country }) {
      await country.page.reload();
      const review = await takeUp(country, report);
      await review.getByRole('radio', { name: 'Aprobar' }).check();
      await review.getByRole('button', { name: specs.decide }).click();
      await isDone(country, report);
      const choice = await takeUp(country, publication);
      const publish = async () => {
        await choice.getByRole('radio', { name: 'Se publica' }).check();
        await choice.getByRole('button', { name: specs.decide }).click();
      };
      await publish();
      await country.page.frameLocator('iframe').getByText('Autorización escrita».', { exact: false }).first().waitFor();
      await looksOn(country, 'without-authorisation');
      const letter = await unfold(country, authorisation);
      await letter.getByRole('button', { name: beginning('Agregar') }).click();
      await fillRow(letter, { Título: 'Nota firmada', Enlace: 'https://docs.example/autorizacion' });
      await publish();
      await isDone(country, publication);
      await looksOn(country, 'published');
    },
  },
];
