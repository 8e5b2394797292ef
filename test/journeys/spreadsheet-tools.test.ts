// The workbook as a spreadsheet, by mouse and keyboard: formulas, filter by hand, find, number formats, widths; a reload
// keeps them all, and a script goes on finding every row.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, launchBrowser, newPage } from './browser.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

let browser: Browser;
let workspace: RunningWorkspace;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [browser, workspace] = await Promise.all([
    launchBrowser(),
    startWorkspace({ dist: 'test/workspace/fixtures/page-addon' }),
  ]);
  ({ page, errors } = await newPage(browser));
  await page.goto(workspace.url);
  await page.getByRole('menuitem', { name: 'Prueba' }).click();
  await page.getByRole('menuitem', { name: 'Llenar hoja', exact: true }).click();
  await page.locator('#cell-1-0', { hasText: 'Persona 1' }).waitFor();
});
afterEach(() => expect(errors).toEqual([]));
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

/** Back to the first columns: only what is in view is drawn. */
async function goHome(): Promise<void> {
  await page.getByRole('grid').evaluate((grid) => {
    grid.scrollLeft = 0;
    grid.scrollTop = 0;
  });
  await page.locator('#cell-0-1').waitFor();
}

const shown = (cell: string, text: string) => page.locator(`#${cell}`, { hasText: text }).waitFor();

async function type(cell: string, text: string): Promise<void> {
  await page.locator(`#${cell}`).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('the workbook as a spreadsheet', () => {
  it('calculates open ranges, arrays and queries by their Spanish names, and says what it cannot', async () => {
    await type('cell-0-7', '=CONTAR.SI(B2:B;"Salud")&" de "&CONTARA(B2:B)');
    await type('cell-1-7', '=UNIQUE(B2:B6)');
    await type('cell-0-11', '=QUERY(A1:F6,"select A, D where D > 1 order by D desc limit 2",1)');
    await type('cell-0-14', '=GOOGLEFINANCE("X")');
    await goHome();
    await shown('cell-0-7', '20 de 60');
    await shown('cell-0-11', 'Nombre');
    await page.locator('#cell-1-11', { hasText: 'Persona' }).waitFor();
    await page.locator('#cell-0-7').click();
    const bar = page.getByRole('textbox', { name: 'Contenido de la celda' });
    await expect.poll(() => bar.inputValue()).toBe('=CONTAR.SI(B2:B,"Salud")&" de "&CONTARA(B2:B)');
    await page.locator('#cell-0-14').click();
    await page.getByRole('status').filter({ hasText: 'GOOGLEFINANCE' }).waitFor();
    await expectAccessible(page);
  });

  it('filters by ticked values, from the keyboard too', async () => {
    await goHome();
    await page.locator('#cell-0-1').click();
    await page.getByRole('button', { name: 'Crear filtro' }).click();
    await page.locator('#cell-0-1 .grid-filter').waitFor();
    await page.locator('#cell-0-1').click();
    await page.keyboard.press('Alt+ArrowDown');
    const panel = page.getByRole('dialog');
    await panel.getByRole('checkbox').first().waitFor();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Quitar todos' }).click();
    await panel.getByRole('checkbox', { name: /Salud/ }).check();
    await panel.getByRole('button', { name: 'Aceptar' }).click();
    await page.getByText(/\d+ de \d+ filas visibles/).waitFor();
    await page.locator('#cell-2-0').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });

  it('finds with Ctrl+F, goes on and back, and closes', async () => {
    await goHome();
    await page.keyboard.press('Control+f');
    const field = page.getByRole('textbox', { name: 'Buscar en la hoja' });
    await field.fill('SALUD');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 de \d+/ })
      .waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^2 de \d+/ })
      .waitFor();
    await page.keyboard.press('Shift+Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 de \d+/ })
      .waitFor();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  it('formats numbers, and widens a column by mouse', async () => {
    await type('cell-0-10', '1234.5');
    await page.locator('#cell-0-10').click();
    await page.getByRole('button', { name: 'Formato de número' }).click();
    await page.getByRole('menuitem', { name: /Moneda/ }).click();
    await shown('cell-0-10', '$1,234.50');
    await page.getByRole('button', { name: 'Un decimal menos' }).click();
    await page.locator('#cell-0-10', { hasText: /^\$1,234\.5$/ }).waitFor();
    await goHome();
    const header = page.locator('[data-column-header="2"]');
    const before = (await header.boundingBox())?.width ?? 0;
    const handle = await header.locator('.grid-resize').boundingBox();
    if (!handle) throw new Error('There is no handle to drag');
    await page.mouse.move(handle.x + 4, handle.y + 8);
    await page.mouse.down();
    await page.mouse.move(handle.x + 84, handle.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await header.boundingBox())?.width).toBe(before + 80);
  });

  it('has it all again after a reload, and a script still reads the rows that are hidden', async () => {
    // What is still being saved would go with the page.
    await page.getByText('Guardado en esta computadora').waitFor();
    await page.reload();
    await page.getByText(/\d+ de \d+ filas visibles/).waitFor();
    await page.locator('#cell-0-10', { hasText: /^\$1,234\.5$/ }).waitFor();
    await shown('cell-0-7', '20 de 60');
    expect((await page.locator('[data-column-header="2"]').boundingBox())?.width).toBe(180);
    expect(await page.locator('#cell-2-0').count()).toBe(0);
    await page.getByRole('menuitem', { name: 'Datos' }).click();
    await page.getByRole('menuitem', { name: 'Mostrar todas las filas del filtro' }).click();
    await shown('cell-2-0', 'Persona 2');
  });
});
