// The workspace's page in a real browser, with a small add-on: grid, menus, sidebar, dialogs, forms, mail, web app.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, expectAccessible, launchBrowser, newPage, PHONE } from './browser.ts';
import { type RunningWorkspace, startWorkspace } from './workspace-server.ts';

const dist = 'test/workspace/fixtures/page-addon';
let browser: Browser;
let workspace: RunningWorkspace;

beforeAll(async () => {
  [browser, workspace] = await Promise.all([launchBrowser(), startWorkspace({ dist })]);
});
// A page left open by a failed test would hold a question, and with it the whole workspace.
afterEach(async () => {
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
  await workspace?.remove();
});

async function visit(path: string, size = DESKTOP): Promise<{ page: Page; errors: string[]; close(): Promise<void> }> {
  const { page, context, errors } = await newPage(browser, size);
  await page.goto(workspace.url + path);
  // A cell that is edited before it has come is edited blindly, and without the warning that it is protected.
  if (path.startsWith('/#')) await page.locator('.grid[aria-busy=false]').waitFor();
  return { page, errors, close: () => context.close() };
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Prueba' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

describe('the workbook page', () => {
  it('shows what a script writes at once, lets cells be edited, and undoes', async () => {
    const { page, errors, close } = await visit('/');
    await choose(page, 'Llenar hoja');
    await page.locator('#cell-1-0', { hasText: 'Persona 1' }).waitFor();
    await expectAccessible(page);
    expect(await page.locator('#cell-1-2').textContent()).toBe('10/12/2025');
    await page.locator('#cell-3-1').click();
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    await page.getByRole('option', { name: 'Salud' }).click();
    await page.locator('#cell-3-1', { hasText: 'Salud' }).waitFor();
    await page.locator('#cell-2-3').click();
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    await page.locator('#cell-2-5', { hasText: '80' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('#cell-2-5', { hasText: '6' }).waitFor();
    await page.locator('#cell-5-4 .grid-check').click();
    await page.locator('#cell-5-4 .grid-check[aria-label="No"], #cell-5-4 .grid-check[aria-label="Sí"]').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('warns before a protected cell is changed', async () => {
    const { page, close } = await visit('/#gid=0');
    await page.locator('#cell-2-5').dblclick();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Cancelar' }).click();
    expect(await page.locator('#cell-2-5').textContent()).toBe('6');
    await close();
  });

  it('adds, renames and hides sheets', async () => {
    const { page, close } = await visit('/#gid=0');
    await page.getByRole('button', { name: 'Agregar hoja' }).click();
    await page.getByRole('button', { name: 'Hoja 4', exact: true }).click();
    await page.getByRole('button', { name: 'Opciones de Hoja 4' }).click();
    await page.getByRole('menuitem', { name: 'Cambiar nombre' }).click();
    await page.getByRole('textbox', { name: 'Nombre de la hoja' }).fill('Apuntes');
    await page.getByRole('button', { name: 'Cambiar nombre' }).click();
    await page.getByRole('button', { name: 'Opciones de Apuntes' }).click();
    await page.getByRole('menuitem', { name: 'Ocultar hoja' }).click();
    await page.getByRole('button', { name: 'Apuntes', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Todas las hojas' }).click();
    await page.getByRole('menuitemcheckbox', { name: /Apuntes/ }).waitFor();
    await expectAccessible(page);
    await close();
  });
});

describe('the tabs', () => {
  it('show a new one at once, beside the one it was made from, and in sight', async () => {
    const { page, close } = await visit('/#gid=0');
    await page.setViewportSize({ width: 600, height: 600 });
    for (let count = 0; count < 4; count++) {
      const before = await page.locator('.tab.current').textContent();
      await page.getByRole('button', { name: 'Agregar hoja' }).click();
      await expect.poll(() => page.locator('.tab.current').textContent()).not.toBe(before);
      const names = await page.locator('.tab-name').allTextContents();
      const current = await page.locator('.tab.current .tab-name').textContent();
      expect(names.indexOf(current ?? '')).toBe(names.indexOf(before?.trim() ?? '') + 1);
      const [tab, strip] = await Promise.all([
        page.locator('.tab.current').boundingBox(),
        page.locator('.tab-strip').boundingBox(),
      ]);
      expect((tab?.x ?? 0) + (tab?.width ?? 0)).toBeLessThanOrEqual((strip?.x ?? 0) + (strip?.width ?? 0) + 1);
      expect(tab?.x).toBeGreaterThanOrEqual((strip?.x ?? 0) - 1);
    }
    await close();
  });
});

describe('what scripts show', () => {
  it('runs functions from the sidebar, without the page’s origin', async () => {
    const { page, close } = await visit('/#gid=0');
    await choose(page, 'Abrir panel');
    const frame = page.frameLocator('aside iframe');
    await frame.getByRole('button', { name: 'Sumar' }).click();
    await frame.getByText('{"sum":5,"user":"coordinacion@servicio.example"}').waitFor();
    await frame.getByRole('button', { name: 'Fallar' }).click();
    await frame.getByText('Error: El panel pidió fallar').waitFor();
    expect(await frame.locator('body').evaluate(() => window.origin)).toBe('null');
    expect((await page.locator('aside').boundingBox())?.width).toBe(300);
    await frame.getByRole('button', { name: 'Escribir en el libro' }).click();
    await page.locator('#cell-1-1', { hasText: 'Escrito desde el panel' }).waitFor();
    await expectAccessible(page);
    await frame.getByRole('button', { name: 'Cerrar' }).click();
    await page.locator('aside').waitFor({ state: 'detached' });
    await close();
  });

  it('keeps the sidebar, and what is typed in it, whatever becomes of the tabs', async () => {
    const { page, close } = await visit('/#gid=0');
    await choose(page, 'Abrir panel');
    const typed = page.frameLocator('aside iframe').getByRole('textbox', { name: 'Apunte' });
    await typed.fill('A medias');
    await page.getByRole('button', { name: 'Agregar hoja' }).click();
    await page.locator('.tab.current', { hasText: 'Hoja' }).waitFor();
    expect(await typed.inputValue()).toBe('A medias');
    await typed.press('End');
    await typed.pressSequentially(', y sigue');
    await choose(page, 'Cambiar la primera hoja');
    await page.getByRole('button', { name: 'Otra primera', exact: true }).waitFor();
    await page.locator('.tab.current', { hasText: 'Otra primera' }).waitFor();
    expect(await typed.inputValue()).toBe('A medias, y sigue');
    await page.getByRole('button', { name: 'Personas', exact: true }).click();
    await page.locator('#cell-0-0', { hasText: 'Nombre' }).waitFor();
    expect(await typed.inputValue()).toBe('A medias, y sigue');
    await page.getByRole('button', { name: 'Otra primera', exact: true }).click();
    await page.getByRole('button', { name: 'Opciones de Otra primera' }).click();
    await page.getByRole('menuitem', { name: 'Eliminar', exact: true }).click();
    await page.getByRole('button', { name: 'Eliminar', exact: true }).click();
    await page.getByRole('button', { name: 'Otra primera', exact: true }).waitFor({ state: 'detached' });
    expect(await typed.inputValue()).toBe('A medias, y sigue');
    await page.frameLocator('aside iframe').getByRole('button', { name: 'Cerrar' }).click();
    await page.locator('aside').waitFor({ state: 'detached' });
    await close();
  });

  it('shows what a script opened before the page had its connection for news', async () => {
    const { page, close } = await visit('/#gid=0');
    let connect = () => {};
    const held = new Promise<void>((fulfil) => {
      connect = fulfil;
    });
    await page.route('**/api/events', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await choose(page, 'Abrir panel');
    await page.getByText('Guardado en esta computadora').waitFor();
    connect();
    await page.frameLocator('aside iframe').getByText('Hola, panel').waitFor();
    await page.frameLocator('aside iframe').getByRole('button', { name: 'Cerrar' }).click();
    await page.locator('aside').waitFor({ state: 'detached' });
    await close();
  });

  it('stops a script until its question is answered', async () => {
    const { page, close } = await visit('/#gid=0');
    await choose(page, 'Preguntar');
    await page.getByLabel('Tu respuesta').fill('Ana');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Aceptar' }).click();
    await page.locator('#cell-0-0', { hasText: 'Hola, Ana' }).waitFor();
    await close();
  });

  it('takes the answers to any number of questions in a row, with several windows open', async () => {
    const windows = [await visit('/#gid=0')];
    const person = (windows[0] as { page: Page }).page.context();
    // Windows of one browser share its six connections to the server.
    for (let count = 0; count < 2; count++) {
      const page = await person.newPage();
      await page.goto(`${workspace.url}/#gid=0`);
      await page.locator('#cell-0-0').waitFor();
    }
    const [first, second] = person.pages() as [Page, Page, Page];
    await choose(first, 'Preguntar tres veces');
    await first.getByRole('button', { name: 'Sí' }).click();
    await second.getByLabel('Tu respuesta').fill('La fecha');
    await second.getByRole('button', { name: 'Aceptar' }).click();
    // It may be answered in any window, and leaves all of them.
    await first.getByRole('heading', { name: 'Tercera' }).waitFor();
    await expect.poll(() => first.getByLabel('Tu respuesta').count()).toBe(0);
    await first.getByRole('button', { name: 'Aceptar' }).click();
    await second.locator('#cell-1-3', { hasText: 'YES / La fecha / OK' }).waitFor();
    await expect.poll(() => second.getByRole('heading', { name: 'Tercera' }).count()).toBe(0);
    await person.close();
  });

  it('goes on with a script whose page is loaded again between two questions', async () => {
    const { page, close } = await visit('/#gid=0');
    await choose(page, 'Preguntar tres veces');
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByLabel('Tu respuesta').waitFor();
    await page.reload();
    await page.getByLabel('Tu respuesta').fill('Tras recargar');
    await page.getByRole('button', { name: 'Aceptar' }).click();
    await page.getByRole('heading', { name: 'Tercera' }).waitFor();
    await page.getByRole('button', { name: 'Aceptar' }).click();
    await page.locator('#cell-1-3', { hasText: 'NO / Tras recargar / OK' }).waitFor();
    await choose(page, 'Preguntar');
    await page.getByLabel('Tu respuesta').fill('Ana');
    await page.getByRole('button', { name: 'Aceptar' }).click();
    await page.locator('#cell-0-0', { hasText: 'Hola, Ana' }).waitFor();
    await close();
  });

  it('shows a question only to the person whose script asks', async () => {
    const owner = await visit('/#gid=0');
    const other = await newPage(browser);
    await other.context.addCookies([
      { name: 'workspace-person', value: 'otra@servicio.example', url: workspace.url, sameSite: 'Lax' },
    ]);
    await other.page.goto(`${workspace.url}/#gid=0`);
    await other.page.locator('#cell-0-0').waitFor();
    await choose(owner.page, 'Preguntar');
    await owner.page.getByLabel('Tu respuesta').waitFor();
    expect(await other.page.getByLabel('Tu respuesta').count()).toBe(0);
    await owner.page.getByRole('button', { name: 'Cancelar' }).click();
    await other.context.close();
    await owner.close();
  });

  it('takes a page that went away for a closed dialog', async () => {
    const first = await visit('/#gid=0');
    await choose(first.page, 'Preguntar');
    await first.page.getByLabel('Tu respuesta').waitFor();
    await first.close();
    const { page, close } = await visit('/#gid=0');
    await page.locator('#cell-0-0', { hasText: 'Hola, Ana' }).waitFor();
    await close();
  });

  it('shows dialogs, toasts and errors', async () => {
    const { page, close } = await visit('/#gid=0');
    await choose(page, 'Abrir ventana');
    await page.getByRole('dialog', { name: 'Ventana de prueba' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await choose(page, 'Avisar');
    await page.getByRole('status').getByText('Hecho').waitFor();
    await choose(page, 'Fallar');
    await page.getByText('Esto falla a propósito').waitFor();
    await expectAccessible(page);
    await close();
  });
});

describe('the other pages', () => {
  it('takes a form’s answers on a phone, page by page, with messages', async () => {
    const desk = await visit('/#gid=0');
    await choose(desk.page, 'Crear formulario');
    await desk.page.getByRole('button', { name: 'Respuestas de formulario 1', exact: true }).waitFor();
    await desk.page.goto(`${workspace.url}/forms`);
    const href = await desk.page.getByRole('link', { name: 'Contestar' }).getAttribute('href');
    await expectAccessible(desk.page);
    await desk.close();
    const { page, close } = await visit(`${href}`, PHONE);
    await page.getByRole('button', { name: 'Siguiente' }).click();
    await page.getByText('Falta revisar 2 respuestas.').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Nombre').fill('=2+2');
    await page.getByLabel('Correo').fill('ana@ejemplo.org');
    await page.getByRole('button', { name: 'Siguiente' }).click();
    await page.getByLabel('Presencial').check();
    await page.getByLabel('Martes').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enviar' }).click();
    await page.getByText('¡Gracias! Te escribiremos pronto.').waitFor();
    await expectAccessible(page);
    await close();
    const book = await visit('/');
    await book.page.getByRole('button', { name: 'Respuestas de formulario 1', exact: true }).click();
    await book.page.locator('#cell-1-1', { hasText: '=2+2' }).waitFor();
    await book.close();
  });

  it('leads from a mail to the web app, whose page calls the script', async () => {
    const desk = await visit('/#gid=0');
    await choose(desk.page, 'Enviar correo');
    await desk.page.getByRole('img', { name: '1 correo sin leer' }).waitFor();
    await desk.close();
    const { page, close } = await visit('/mail', PHONE);
    await expectAccessible(page);
    await page.getByText('Invitación de prueba').click();
    await expectAccessible(page);
    const opened = page.context().waitForEvent('page');
    await page.frameLocator('iframe').getByRole('link', { name: 'Aceptar' }).click();
    const app = await opened;
    await app.frameLocator('iframe').getByText('Acción: aceptar').waitFor();
    await app.frameLocator('iframe').getByText('Hola, página').waitFor();
    await app.frameLocator('iframe').getByRole('button', { name: 'Saludar' }).click();
    await app.frameLocator('iframe').getByText('Hola, visitante').waitFor();
    await expectAccessible(app);
    await close();
  });

  it('shows calendar files, documents, executions and the clock', async () => {
    const { page, errors, close } = await visit('/#gid=0');
    await choose(page, 'Crear documento');
    await page.goto(`${workspace.url}/drive`);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Documento de prueba' }).click();
    await page.getByText('Hola desde la prueba').waitFor();
    await expectAccessible(page);
    await page.goto(`${workspace.url}/calendar`);
    await page.getByText('Sesión de prueba').waitFor();
    await expectAccessible(page);
    await page.goto(`${workspace.url}/executions`);
    await page.getByRole('button', { name: 'createDocument' }).first().click();
    await page.getByText('Drive.Files.create').waitFor();
    await expectAccessible(page);
    await page.goto(`${workspace.url}/clock`);
    const before = await page.locator('.clock-now .big').textContent();
    await page.getByRole('button', { name: '+ 1 semana' }).click();
    await page.getByText('No tocaba correr ningún activador.').waitFor();
    await expect.poll(() => page.locator('.clock-now .big').textContent()).not.toBe(before);
    await expectAccessible(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('shows a visitor no workbook, and lets anybody switch who they are', async () => {
    const { page, close } = await visit('/drive');
    await page.getByRole('button', { name: /Actúas como/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Sin cuenta (visitante)' }).click();
    await page.getByRole('button', { name: 'Actúas como: Sin cuenta (visitante)' }).waitFor();
    await page.goto(`${workspace.url}/`);
    await page.getByText('Un visitante no ve el libro').waitFor();
    await expectAccessible(page);
    await close();
  });

  it('keeps everything when the process is killed', async () => {
    await workspace.stop('SIGKILL');
    workspace = await startWorkspace({ dist, folder: workspace.folder });
    const { page, close } = await visit('/#gid=0');
    await page.locator('#cell-0-0', { hasText: 'Hola, Ana' }).waitFor();
    await page.goto(`${workspace.url}/mail`);
    await page.getByText('Invitación de prueba').waitFor();
    await close();
  });
});
