// Drive by its web addresses, as UrlFetchApp reaches it.

import { describe, expect, it } from 'vitest';
import { plainDocx } from '../../../../workspace/services/drive/docx-write.ts';
import { DOCX, GOOGLE_DOC, XLSX } from '../../../../workspace/services/drive/mime-types.ts';
import { scriptWorld } from './script-world.ts';

const base64 = Buffer.from(plainDocx('Hola ñandú')).toString('base64');

const prelude = `
  const api = 'https://www.googleapis.com/drive/v3/files';
  const upload = 'https://www.googleapis.com/upload/drive/v3/files';
  const token = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
  const fetch = (url, options) => UrlFetchApp.fetch(url, Object.assign({ muteHttpExceptions: true, headers: token }, options));
  const multipart = (metadata, base64) => ({
    method: 'post', contentType: 'multipart/related; boundary=frontera',
    payload: '--frontera\\r\\nContent-Type: application/json; charset=UTF-8\\r\\n\\r\\n' + JSON.stringify(metadata)
      + '\\r\\n--frontera\\r\\nContent-Type: ${DOCX}\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\n' + base64 + '\\r\\n--frontera--' });
  const json = (response) => JSON.parse(response.getContentText());
`;

describe('Drive by UrlFetchApp', () => {
  it('takes a multipart upload with conversion and models its time', () => {
    const { run, lastExecution } = scriptWorld();
    const seen = run(`${prelude}
      const file = json(fetch(upload + '?uploadType=multipart&fields=id,mimeType', multipart({ name: 'Acta', mimeType: '${GOOGLE_DOC}' }, '${base64}')));
      return [file.mimeType, fetch(api + '/' + file.id + '/export?mimeType=text%2Fplain').getContentText().slice(-10)];
    `);
    expect(seen).toEqual([GOOGLE_DOC, 'Hola ñandú']);
    expect(lastExecution().calls[0]?.modelledMs).toBe(2000);
  });

  it('sends several uploads side by side', () => {
    const { run, lastExecution } = scriptWorld();
    const seen = run(`${prelude}
      const one = (name) => Object.assign({ url: upload + '?uploadType=multipart', headers: token }, multipart({ name, mimeType: '${GOOGLE_DOC}' }, '${base64}'));
      return UrlFetchApp.fetchAll(['a', 'b', 'c'].map(one)).map((response) => json(response).name);
    `);
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(lastExecution().calls.reduce((sum, { modelledMs }) => sum + modelledMs, 0)).toBe(2000);
  });

  it('takes a resumable upload in one piece and a plain one', () => {
    const { run } = scriptWorld();
    const seen = run(`${prelude}
      const begun = fetch(upload + '?uploadType=resumable', { method: 'post', contentType: 'application/json', payload: JSON.stringify({ name: 'nota.txt' }),
        headers: Object.assign({ 'X-Upload-Content-Type': 'text/plain' }, token) });
      const location = begun.getHeaders()['location'] || begun.getHeaders()['Location'];
      const file = json(fetch(location, { method: 'put', payload: 'hola', contentType: 'text/plain' }));
      const changed = json(fetch(upload + '/' + file.id + '?uploadType=media', { method: 'patch', payload: 'adiós', contentType: 'text/plain' }));
      return [file.name, file.mimeType, changed.id === file.id, fetch(api + '/' + file.id + '?alt=media').getContentText(),
        fetch(location, { method: 'put', payload: 'otra' }).getResponseCode()];
    `);
    expect(seen).toEqual(['nota.txt', 'text/plain', true, 'adiós', 404]);
  });

  it('answers refusals with status and JSON, and documents are not downloaded but exported', () => {
    const { run } = scriptWorld();
    const seen = run(`${prelude}
      const doc = Drive.Files.create({ mimeType: '${GOOGLE_DOC}' }).id;
      const status = (url, options) => { const r = fetch(url, options); return [r.getResponseCode(), json(r).error.message]; };
      return [status(api + '/missing'), status(api + '/' + doc + '?alt=media')[0], status(api + '/' + doc + '/export?mimeType=text/html'), status(api + '/' + doc + '/export')[1],
        status(upload + '?uploadType=multipart', { method: 'post', payload: 'x', contentType: 'multipart/related; boundary=y' })];
    `) as unknown[];
    expect(seen).toEqual([
      [404, 'File not found: missing.'],
      403,
      [400, `Unsupported in the offline workspace: export of ${GOOGLE_DOC} as text/html`],
      'Required parameter: mimeType',
      [400, 'Malformed multipart body.'],
    ]);
  });

  it('exports a document as PDF', () => {
    const { run } = scriptWorld();
    const seen = run(`${prelude}
      const doc = Drive.Files.create({ mimeType: '${GOOGLE_DOC}', name: 'Informe' }, Utilities.newBlob(Utilities.base64Decode('${base64}'), '${DOCX}')).id;
      const response = fetch(api + '/' + doc + '/export?mimeType=application/pdf');
      const saved = Drive.Files.create({ name: 'Informe.pdf' }, response.getBlob());
      return [response.getResponseCode(), response.getBlob().getContentType(), response.getContent().slice(0, 5), saved.mimeType];
    `);
    expect(seen).toEqual([200, 'application/pdf', [37, 80, 68, 70, 45], 'application/pdf']);
  });

  it('exports a workbook as .xlsx and refuses its PDF by name', () => {
    const { run, world } = scriptWorld();
    const seen = run(`${prelude}
      Drive.Files.update({ name: 'Mentoría 2026' }, '${world.containerId}');
      const copy = Drive.Files.copy({ name: 'Copia' }, '${world.containerId}').id;
      const get = (type) => fetch(api + '/' + copy + '/export?mimeType=' + encodeURIComponent(type));
      return [get('${XLSX}').getContent().slice(0, 2), json(get('application/pdf')).error.message, Drive.Files.get('${world.containerId}').name];
    `);
    expect(seen).toEqual([
      [80, 75],
      'Unsupported in the offline workspace: export of application/vnd.google-apps.spreadsheet as application/pdf',
      'Mentoría 2026',
    ]);
  });
});
