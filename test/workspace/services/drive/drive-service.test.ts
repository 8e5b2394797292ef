// The Drive advanced service as a script uses it.

import { describe, expect, it } from 'vitest';
import { docxText } from '../../../../workspace/services/drive/docx-text.ts';
import { plainDocx } from '../../../../workspace/services/drive/docx-write.ts';
import { DriveFiles } from '../../../../workspace/services/drive/drive-files.ts';
import { DOCX, GOOGLE_DOC } from '../../../../workspace/services/drive/mime-types.ts';
import { colleague, owner, scriptWorld } from './script-world.ts';

const base64 = (text: string) => Buffer.from(plainDocx(text)).toString('base64');
const blobOf = (text: string) =>
  `Utilities.newBlob(Utilities.base64Decode('${base64(text)}'), '${DOCX}', 'plantilla.docx')`;
const doc = `mimeType: '${GOOGLE_DOC}'`;

describe('Drive.Files', () => {
  it('converts an uploaded .docx into a Google Doc and exports it unchanged', () => {
    const { run, world, lastExecution } = scriptWorld();
    const [file, exported, text] = run(`
      const file = Drive.Files.create({ name: 'Informe', ${doc}, appProperties: { kind: 'report' } }, ${blobOf('Señal: ñandú\nFin')}, { fields: 'id,name,mimeType,webViewLink,appProperties' });
      const fetch = (type) => UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + file.id + '/export?mimeType=' + encodeURIComponent(type),
        { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } });
      return [file, Utilities.base64Encode(fetch('${DOCX}').getContent()), fetch('text/plain').getContentText()];
    `) as [{ id: string; webViewLink: string }, string, string];
    expect(file).toEqual({
      id: file.id,
      name: 'Informe',
      mimeType: GOOGLE_DOC,
      webViewLink: `https://docs.google.com/document/d/${file.id}/edit?usp=drivesdk`,
      appProperties: { kind: 'report' },
    });
    expect(exported).toBe(base64('Señal: ñandú\nFin'));
    expect(text.replace('\ufeff', '')).toBe('Señal: ñandú\r\nFin');
    expect(docxText(world.store.readBytes(`drive/content/${file.id}.docx`) as Uint8Array)).toBe('Señal: ñandú\nFin');
    expect(
      lastExecution().calls.map(({ service, method, modelledMs }) => [`${service}.${method}`, modelledMs]),
    ).toEqual([
      ['Drive.Files.create', 2000],
      ['UrlFetchApp.fetch', 1500],
      ['UrlFetchApp.fetch', 1500],
    ]);
  });

  it('answers with kind, id, name and mimeType unless told which fields', () => {
    const { run } = scriptWorld();
    const seen = run(`
      const folder = Drive.Files.create({ name: 'Carpeta', mimeType: 'application/vnd.google-apps.folder' });
      const text = Drive.Files.create({ name: 'a.txt', parents: [folder.id] }, Utilities.newBlob('hola', 'text/plain'));
      return [Object.keys(text).sort(), text.mimeType, Drive.Files.get(text.id, { fields: 'parents,size,fileExtension,md5Checksum' }), folder.id];
    `) as [string[], string, Record<string, unknown>, string];
    expect(seen[0]).toEqual(['id', 'kind', 'mimeType', 'name']);
    expect(seen[1]).toBe('text/plain');
    expect(seen[2]).toEqual({
      parents: [seen[3]],
      size: '4',
      fileExtension: 'txt',
      md5Checksum: '4d186321c1a7f0f354b297e8914ab240',
    });
  });

  it('copies, renames, moves, trashes and removes', () => {
    const { run } = scriptWorld();
    const seen = run(`
      const folder = (name) => Drive.Files.create({ name, mimeType: 'application/vnd.google-apps.folder' }).id;
      const [a, b] = [folder('A'), folder('B')];
      const template = Drive.Files.create({ name: 'Plantilla', ${doc}, parents: [a] }, ${blobOf('Hola')});
      const copy = Drive.Files.copy({ name: 'Copia', parents: [b] }, template.id, { fields: 'id,name,parents' });
      const moved = Drive.Files.update({ name: 'Otra' }, copy.id, null, { addParents: a, removeParents: b, fields: 'name,parents' });
      Drive.Files.update({ trashed: true }, a);
      const trashed = Drive.Files.get(copy.id, { fields: 'trashed,explicitlyTrashed' });
      Drive.Files.remove(a);
      let gone; try { Drive.Files.get(copy.id) } catch (e) { gone = [e.name, e.message, e.details.code] }
      return { copy: copy.parents[0] === b, moved: moved.parents[0] === a && moved.name, trashed, gone, id: copy.id };
    `) as Record<string, unknown>;
    expect(seen).toEqual({
      copy: true,
      moved: 'Otra',
      trashed: { trashed: true, explicitlyTrashed: false },
      gone: [
        'GoogleJsonResponseException',
        `API call to drive.files.get failed with error: File not found: ${seen.id}.`,
        404,
      ],
      id: seen.id,
    });
  });

  it('finds files by name, type, parent, trash and properties', () => {
    const { run } = scriptWorld();
    const seen = run(`
      const folder = Drive.Files.create({ name: 'Informes 2026', mimeType: 'application/vnd.google-apps.folder', appProperties: { role: 'root' } });
      const make = (name, extra) => Drive.Files.create(Object.assign({ name, ${doc} }, extra));
      make("D'Artagnan", { parents: [folder.id] }); make('Informe uno', { parents: [folder.id] }); make('Otro informe', {}); make('Acta', { properties: { k: 'v' } });
      Drive.Files.update({ trashed: true }, Drive.Files.list({ q: "name = 'Acta'" }).files[0].id);
      const names = (q) => Drive.Files.list({ q, orderBy: 'name' }).files.map(f => f.name);
      const page = Drive.Files.list({ pageSize: 2, orderBy: 'name', fields: 'nextPageToken,files(name)' });
      return [
        names("name = 'D\\\\'Artagnan'"), names("name contains 'inf' and mimeType != 'application/vnd.google-apps.folder'"),
        names("'" + folder.id + "' in parents and trashed = false"), names("trashed = true"), names("appProperties has { key='role' and value='root' }"),
        names("properties has { key='k' and value='v' } or name = 'Informe uno'"), names("not name contains 'informe' and not trashed = true"),
        names("'root' in parents and 'me' in owners and mimeType = '${GOOGLE_DOC}'"),
        page.files.length, Drive.Files.list({ pageSize: 100, orderBy: 'name', pageToken: page.nextPageToken }).files.length,
      ];
    `);
    expect(seen).toEqual([
      ["D'Artagnan"],
      ['Informe uno', 'Otro informe'],
      ["D'Artagnan", 'Informe uno'],
      ['Acta'],
      ['Informes 2026'],
      ['Acta', 'Informe uno'],
      ["D'Artagnan", 'Hoja de cálculo sin título'],
      ['Acta', 'Otro informe'],
      2,
      4,
    ]);
  });

  it('sees only files that the script made, and the workbook that holds it', () => {
    const { run, world } = scriptWorld();
    const files = new DriveFiles(world);
    const own = files.blank(
      { id: 'x'.repeat(33), name: 'Personal', mimeType: 'text/plain', parents: [files.root(owner).id] },
      owner,
    );
    files.write(own);
    expect(() => run(`return Drive.Files.get('${own.id}')`)).toThrow(`File not found: ${own.id}.`);
    expect(run(`return Drive.Files.get('${world.containerId}').mimeType`)).toBe(
      'application/vnd.google-apps.spreadsheet',
    );
    expect(() => run(`Drive.Files.emptyTrash()`)).toThrow('insufficient authentication scopes');
    const all = scriptWorld({
      oauthScopes: ['https://www.googleapis.com/auth/drive', 'https://www.googleapis.com/auth/script.external_request'],
    });
    const others = new DriveFiles(all.world);
    others.write(others.blank({ id: 'x'.repeat(33), name: 'Personal', mimeType: 'text/plain', parents: [] }, owner));
    expect(all.run(`return Drive.Files.get('${own.id}').name`)).toBe('Personal');
  });

  it('enforces the daily limits on documents and conversions', () => {
    const { run, world } = scriptWorld({ limits: { documentsCreatedPerDay: 2 } });
    const create = `Drive.Files.create({ name: 'x', ${doc} }).id`;
    run(`${create}; ${create}`);
    expect(() => run(create)).toThrow('Service invoked too many times for one day: docs create.');
    world.clock.advance(24 * 3600 * 1000);
    expect(run(`return ${create}`)).toMatch(/^[\w-]{44}$/);
    const conversions = scriptWorld({ limits: { conversionsPerDay: 0 } });
    expect(() => conversions.run(`Drive.Files.create({ ${doc} }, ${blobOf('x')})`)).toThrow('one day: convert.');
  });

  it('refuses broken documents, unknown conversions, fields and options', () => {
    const { run } = scriptWorld();
    expect(() => run(`Drive.Files.create({ ${doc} }, Utilities.newBlob('no zip', '${DOCX}'))`)).toThrow('Bad Request');
    expect(() => run(`Drive.Files.create({ ${doc} }, Utilities.newBlob('<b>', 'text/html'))`)).toThrow(
      'Unsupported in the offline workspace: conversion of text/html',
    );
    expect(() => run(`Drive.Files.create({ name: 'x' }, null, { fields: 'nonsense' })`)).toThrow(
      'Invalid field selection nonsense',
    );
    expect(() => run(`Drive.Files.create({ name: 'x' }, null, { fields: 'thumbnailLink' })`)).toThrow('thumbnailLink');
    expect(() => run(`Drive.Files.create({ name: 'x' }, null, { ocrLanguage: 'es' })`)).toThrow('ocrLanguage=es');
    expect(() => run(`Drive.Files.create({ title: 'x' })`)).toThrow('title');
    expect(() => run(`Drive.Files.watch({}, 'x')`)).toThrow('Drive.Files.watch');
    expect(() => run(`Drive.Files.list({ q: "name = " })`)).toThrow('Invalid Value');
    expect(() => run(`Drive.Files.create({ name: 'x', parents: ['missing'] })`)).toThrow('File not found: missing.');
    expect(run(`return Drive.Files.list({}).files.length`)).toBe(1);
  });

  it('does not give the bytes of an export, as at Google', () => {
    const { run } = scriptWorld();
    expect(() => run(`Drive.Files.export(Drive.Files.create({ ${doc} }).id, '${DOCX}')`)).toThrow(
      'failed with error: Response Code: 200. Message: PK',
    );
  });

  it('shares with named people, who then see the file', () => {
    const { run } = scriptWorld({ oauthScopes: ['https://www.googleapis.com/auth/drive'] });
    const id = run(`return Drive.Files.create({ name: 'Acta', ${doc} }).id`) as string;
    expect(() => run(`return Drive.Files.get('${id}')`, colleague)).toThrow('File not found');
    expect(() =>
      run(`Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${colleague}' }, '${id}')`),
    ).toThrow('sendNotificationEmail');
    const permission = run(
      `return Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${colleague}' }, '${id}', { sendNotificationEmail: false })`,
    ) as { id: string };
    expect(run(`return Drive.Files.get('${id}', { fields: 'ownedByMe,shared' })`, colleague)).toEqual({
      ownedByMe: false,
      shared: true,
    });
    expect(() => run(`Drive.Files.update({ name: 'y' }, '${id}')`, colleague)).toThrow('sufficient permissions');
    run(`Drive.Permissions.update({ role: 'writer' }, '${id}', '${permission.id}')`);
    expect(run(`return Drive.Files.update({ name: 'y' }, '${id}').name`, colleague)).toBe('y');
    run(`Drive.Permissions.remove('${id}', '${permission.id}')`);
    expect(run(`return Drive.Permissions.list('${id}', { fields: 'permissions(emailAddress,role)' })`)).toEqual({
      permissions: [{ emailAddress: owner, role: 'owner' }],
    });
  });

  it('shares a folder with all that lies in it', () => {
    const { run } = scriptWorld({ oauthScopes: ['https://www.googleapis.com/auth/drive'] });
    const [folder, id] = run(`
      const folder = Drive.Files.create({ name: 'Programa', mimeType: 'application/vnd.google-apps.folder' }).id;
      return [folder, Drive.Files.create({ name: 'Acta', ${doc}, parents: [folder] }).id];
    `) as [string, string];
    expect(() => run(`return Drive.Files.get('${id}')`, colleague)).toThrow('File not found');
    const grant = `{ type: 'user', role: 'writer', emailAddress: '${colleague}' }`;
    run(`Drive.Permissions.create(${grant}, '${folder}', { sendNotificationEmail: false })`);
    expect(run(`return Drive.Files.update({ name: 'y' }, '${id}').name`, colleague)).toBe('y');
    expect(() => run(`Drive.Files.remove('${id}')`, colleague)).toThrow();
  });

  it('hides from a script with drive.file what it made for somebody else', () => {
    const { run } = scriptWorld();
    const id = run(`return Drive.Files.create({ name: 'Acta', ${doc} }).id`) as string;
    const grant = `{ type: 'user', role: 'writer', emailAddress: '${colleague}' }`;
    run(`Drive.Permissions.create(${grant}, '${id}', { sendNotificationEmail: false })`);
    expect(() => run(`return Drive.Files.get('${id}')`, colleague)).toThrow('File not found');
  });

  it('says who it is and how much room there is, for named fields only', () => {
    const { run } = scriptWorld();
    expect(run(`return Drive.About.get({ fields: 'user(emailAddress)' })`)).toEqual({ user: { emailAddress: owner } });
    expect(() => run(`Drive.About.get()`)).toThrow("The 'fields' parameter is required");
  });
});
