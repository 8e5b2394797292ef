// Menu: items, separators and submenus, put on the user's screen by addToUi.
// Reference: https://developers.google.com/apps-script/reference/base/menu
import { GoogleError } from '../../engine/google-error.ts';
import { guarded } from '../../engine/guarded.ts';
import type { MenuItem } from '../../engine/screen.ts';
import type { ServiceContext } from '../../engine/service.ts';

const contents = new WeakMap<object, () => MenuItem>();

export function createMenu({ world, execution }: ServiceContext, caption: string): object {
  const items: MenuItem[] = [];
  const menu: object = guarded('Menu', {
    addItem(itemCaption: string, functionName: string) {
      items.push({ caption: String(itemCaption), functionName: String(functionName) });
      return this;
    },
    addSeparator() {
      items.push({ caption: '' });
      return this;
    },
    addSubMenu(submenu: object) {
      const content = contents.get(submenu);
      if (!content) throw new GoogleError("The parameters don't match the method signature for Menu.addSubMenu.");
      items.push(content());
      return this;
    },
    /** A menu of the same name is replaced, as when the workbook is opened again. */
    addToUi() {
      const screen = world.screen(execution.user);
      screen.menus = [...screen.menus.filter((other) => other.caption !== caption), { caption, items: [...items] }];
      world.events.emit({ type: 'screen', user: execution.user });
    },
  });
  contents.set(menu, () => ({ caption, items: [...items] }));
  return menu;
}
