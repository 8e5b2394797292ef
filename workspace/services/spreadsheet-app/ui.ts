// Ui: menus, sidebar, dialogs, questions. What is shown lands on the user's screen (`world.screen`).
// Reference: https://developers.google.com/apps-script/reference/base/ui
import { GoogleError } from '../../engine/google-error.ts';
import { enumeration, guarded } from '../../engine/guarded.ts';
import type { Panel, Question } from '../../engine/screen.ts';
import type { ServiceContext } from '../../engine/service.ts';
import { servedPage } from '../html/html-output.ts';
import { createMenu } from './menu.ts';
import { containerUiScopes } from './permission.ts';

const Button = enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

type ButtonName = keyof typeof Button;

const withoutScreen = new Set(['trigger', 'web-app']);

const defaultDialog = { width: 600, height: 400 };
const sidebarWidthPixels = 300;

export function createUi(context: ServiceContext): object {
  const { world, execution } = context;
  if (withoutScreen.has(execution.kind)) throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
  const screen = world.screen(execution.user);
  const shown = () => world.events.emit({ type: 'screen', user: execution.user });

  const pageOf = (value: unknown, method: string) => {
    const page = servedPage(value, world);
    if (!page) throw new GoogleError(`The parameters don't match the method signature for Ui.${method}.`);
    return page;
  };
  const dialog = (method: string, kind: Panel['kind'], value: unknown, title: unknown) => {
    context.requireFull(`Ui.${method}`, containerUiScopes);
    context.call('SpreadsheetApp', `Ui.${method}`, {}, () => {
      const page = pageOf(value, method);
      screen.dialog = {
        kind,
        title: String(title),
        html: page.html,
        width: page.width ?? defaultDialog.width,
        height: page.height ?? defaultDialog.height,
      };
      shown();
    });
  };

  const ask = (kind: Question['kind'], given: readonly unknown[]) => {
    const method = kind;
    context.requireFull(`Ui.${method}`, containerUiScopes);
    const { title, text, set } = questionArguments(given, method);
    return context.call('SpreadsheetApp', `Ui.${method}`, {}, () => {
      const question: Question = { kind, title, text, buttons: set.split('_') };
      screen.asked.push(question);
      shown();
      const answer = screen.answer(question);
      const button = answer.button as ButtonName;
      if (button !== 'CLOSE' && !question.buttons.includes(button)) {
        throw new Error(`The question «${text || title}» has no button ${answer.button}`);
      }
      return { button: Button[button], text: answer.text ?? '' };
    });
  };

  return guarded('Ui', {
    Button,
    ButtonSet,
    /** https://developers.google.com/apps-script/reference/base/ui#createmenucaption */
    createMenu: (caption: string) => createMenu(context, String(caption)),
    /** An add-on's menu stands under Extensions with the script's name. https://developers.google.com/apps-script/reference/base/ui#createaddonmenu */
    createAddonMenu: () =>
      createMenu(
        context,
        world.bundle.manifest.name === undefined ? 'Extensiones' : String(world.bundle.manifest.name),
      ),
    /** https://developers.google.com/apps-script/reference/base/ui#showsidebaruserinterface */
    showSidebar(value: unknown) {
      context.requireFull('Ui.showSidebar', containerUiScopes);
      context.call('SpreadsheetApp', 'Ui.showSidebar', {}, () => {
        const page = pageOf(value, 'showSidebar');
        screen.sidebar = { kind: 'sidebar', title: page.title ?? '', html: page.html, width: sidebarWidthPixels };
        shown();
      });
    },
    /** https://developers.google.com/apps-script/reference/base/ui#showmodaldialoguserinterface,-title */
    showModalDialog: (value: unknown, title: unknown) => dialog('showModalDialog', 'modal', value, title),
    /** https://developers.google.com/apps-script/reference/base/ui#showmodelessdialoguserinterface,-title */
    showModelessDialog: (value: unknown, title: unknown) => dialog('showModelessDialog', 'modeless', value, title),
    /** alert(text), alert(text, buttons), alert(title, text, buttons). https://developers.google.com/apps-script/reference/base/ui#alertprompt */
    alert: (...given: unknown[]) => ask('alert', given).button,
    /** prompt with the same arguments. https://developers.google.com/apps-script/reference/base/ui#promptprompt */
    prompt: (...given: unknown[]) => {
      const { button, text } = ask('prompt', given);
      return guarded('PromptResponse', { getSelectedButton: () => button, getResponseText: () => text });
    },
  });
}

function questionArguments(given: readonly unknown[], method: string) {
  const names = new Map<unknown, string>(Object.entries(ButtonSet).map(([name, value]) => [value, name]));
  const last = given.at(-1);
  const set = names.get(last);
  const texts = (set === undefined ? given : given.slice(0, -1)).map(String);
  if (texts.length === 0 || texts.length > 2 || (texts.length === 2 && set === undefined)) {
    throw new GoogleError(`The parameters don't match the method signature for Ui.${method}.`);
  }
  const [first = '', second] = texts;
  return { title: second === undefined ? '' : first, text: second ?? first, set: set ?? 'OK' };
}
