// A second member of the team works from her own account: files, forms and triggers stay with the account that keeps them.
import { beforeAll, describe, expect, it } from 'vitest';
import { answerForm, ask, callPanel, type FormAnswers, mailsTo } from '../../demo/site.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import type { CallInput, CallName } from '../../sidebar/server.ts';
import { advisors } from '../../src/tables/advisors.ts';
import { areas } from '../../src/tables/areas.ts';
import { documents } from '../../src/tables/documents.ts';
import { requests } from '../../src/tables/requests.ts';
import { files, forms, outbox } from '../../src/tables/system.ts';
import { team } from '../../src/tables/team.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { userEdits } from '../../workspace/services/sheets/user-edits.ts';
import { coordinator, installedCopy } from '../product/site.ts';

const second = 'segunda@servicio.example';
const HOUR = 3_600_000;
const request: FormAnswers = { ...story.request, area: 'Otra área' };
let base: Workspace;

const asSecond = <N extends CallName>(site: Workspace, name: N, input: CallInput<N>) =>
  callPanel(site, name, input, second).reply;
const fileIds = (site: Workspace) => new DriveFiles(site.world).all().map(({ id }) => id);
const triggersOf = (site: Workspace) =>
  (site.world.store.readJson<{ handler: string; user?: string; creator?: string }[]>('triggers.json') ?? []).length;

beforeAll(() => {
  base = installedCopy();
  const row = rowsOf(base, team).length;
  const edits = userEdits(base, coordinator);
  const keys = { name: 'Berta Solís', email: second, active: true };
  expect(row).toBe(1);
  edits.paste(`Equipo!B4`, [[keys.name, keys.email, 'Coordinación', '', 'Sí']]);
  edits.type('Equipo!A4', 'EQ-002');
  ask(base, 'saveArea', { values: { name: 'Área jurídica', contactName: 'Norma', contactEmail: 'norma@ejemplo.mx' } });
});

describe('A second coordinator', () => {
  it('is of the team', () => {
    expect(rowsOf(base, team).map(({ email, active }) => [email, active])).toContainEqual([second, true]);
    expect(asSecond(base.fork(), 'today', {}).ok).toBe(true);
  });

  it('checks and repairs without replacing what another account keeps', () => {
    const site = base.fork();
    const before = {
      files: fileIds(site),
      forms: rowsOf(site, forms),
      shelf: rowsOf(site, files),
      triggers: triggersOf(site),
    };
    const found = asSecond(site, 'checkInstallation', {});
    expect(found).toEqual({ ok: true, result: [] });
    for (const { key } of ask(site, 'installationParts', {})) asSecond(site, 'installPart', { part: key });
    expect({
      files: fileIds(site),
      forms: rowsOf(site, forms),
      shelf: rowsOf(site, files),
      triggers: triggersOf(site),
    }).toEqual(before);
    expect(asSecond(site, 'keeper', {})).toEqual({ ok: true, result: { email: coordinator, isYou: false } });
    answerForm(site, 'areaRequest', request);
    expect(rowsOf(site, requests).length).toBe(1);
  });

  it('asks for a document: the keeper’s next round makes it, and says so meanwhile', () => {
    const site = base.fork();
    const area = rowsOf(site, areas)[0]?.id ?? '';
    expect(asSecond(site, 'makeAreaReport', { area, from: '2026-09-01', until: '2026-11-20' }).ok).toBe(true);
    expect(rowsOf(site, documents)[0]?.url).toBe('');
    expect(
      rowsOf(site, outbox).map(({ state, problem }) => [
        state as string,
        /cuenta responsable, coordinacion@/.test(problem),
      ]),
    ).toEqual([['waiting', true]]);
    site.advanceClock(HOUR + 60_000);
    expect(rowsOf(site, documents)[0]?.url).toMatch(/^https:/);
    expect(rowsOf(site, outbox)).toEqual([]);
  });

  it('sends mails herself', () => {
    const site = base.fork();
    const values = { name: 'Zoila Paz', email: 'zoila@correo.example', status: 'candidate' };
    asSecond(site, 'saveAdvisor', { values, consent: true });
    const [advisor] = rowsOf(site, advisors);
    expect(asSecond(site, 'sendProfileForm', { advisor: advisor?.id ?? '' }).ok).toBe(true);
    expect(mailsTo(site, values.email).length).toBe(1);
  });

  it('is given access to the folder by the keeper’s daily round', () => {
    const site = base.fork();
    expect(ask(site, 'checkInstallation', {}).map(({ what }) => what)).toEqual([
      `${second} es del equipo y aún no puede abrir la carpeta del programa.`,
    ]);
    site.advanceClock(24 * HOUR);
    expect(ask(site, 'checkInstallation', {})).toEqual([]);
  });

  it('takes over: everything works from her account, and the former triggers end', () => {
    const site = base.fork();
    site.advanceClock(24 * HOUR);
    const formIds = rowsOf(site, forms).map(({ formId }) => formId);
    expect(asSecond(site, 'takeOver', {})).toEqual({ ok: true, result: { email: second } });
    for (const { key } of ask(site, 'installationParts', {}))
      expect(asSecond(site, 'installPart', { part: key }).ok, key).toBe(true);
    expect(asSecond(site, 'checkInstallation', {})).toEqual({ ok: true, result: [] });
    expect(rowsOf(site, forms).map(({ formId }) => formId)).toEqual(formIds);
    site.advanceClock(25 * HOUR);
    expect(triggersOf(site)).toBe(3);
    answerForm(site, 'areaRequest', request);
    expect(rowsOf(site, requests).length).toBe(1);
    expect(ask(site, 'keeper', {})).toEqual({ email: second, isYou: false });
  });

  it('uploads no logo into a folder that she does not keep', () => {
    const reply = asSecond(base.fork(), 'uploadLogo', { mimeType: 'image/png', base64: 'AAAA' });
    expect(reply).toMatchObject({ ok: false, code: 'keeperOnly' });
    expect(reply.ok ? '' : reply.message).toContain(coordinator);
  });
});
