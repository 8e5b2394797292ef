// A whole advisory whose every free text is hostile: the tables, mails, documents, exports and pages that follow
// hold it as text and nothing else.
import { parse } from 'parse5';
import PizZip from 'pizzip';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, callPanel, openPage, tokenFor } from '../../demo/site.ts';
import { playStory, type Told } from '../../demo/story.ts';
import { story } from '../../demo/story-people.ts';
import { rowsOf } from '../../demo/workbook-view.ts';
import { plainText } from '../../src/define/columns/column.ts';
import { commonTables } from '../../src/tables/all-tables.ts';
import { requests } from '../../src/tables/requests.ts';
import { outbox } from '../../src/tables/system.ts';
import type { Workspace } from '../../workspace/engine/workspace.ts';
import { isFormula } from '../../workspace/grid/cell.ts';
import { DriveFiles } from '../../workspace/services/drive/drive-files.ts';
import { FormStore } from '../../workspace/services/forms/form-store.ts';
import { emlBytes, mailsOf } from '../../workspace/services/mail/mailbox.ts';
import { exportXlsx } from '../../workspace/services/sheets/export-xlsx.ts';
import { containerWorkbook, workbooksOf } from '../../workspace/services/sheets/workbook-store.ts';
import { emptySite, installedCopy } from '../product/site.ts';
import { hostileTexts } from './hostile-texts.ts';
import { attributesOf, elementsOf } from './markup.ts';
import { refusedByPage } from './submissions.ts';

/** What people write freely in the panel and on the pages. */
const freeTexts = new Set(
  `name focus objective expectedResult place note notes comment reason institution unit city coordinationName signerName
  signerRole contactName agreement keyActivity ownerName achieved pendingTopics recommendations organisation`.split(
    /\s+/,
  ),
);

const site = emptySite();
let told: Told;
let sent = 0;

const next = (): string => hostileTexts[sent++ % hostileTexts.length] ?? '';

/** The value with a hostile text before it; the second half keeps it findable and longer than nothing. */
function hostile(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => (typeof entry === 'object' ? hostile('', entry) : entry));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([inner, entry]) => [inner, hostile(inner, entry)]));
  return typeof value === 'string' && freeTexts.has(key) && value !== story.area.name ? `${next()} ${value}` : value;
}

function hostilePeople(): Workspace {
  return {
    ...site,
    clientCall: (name, [operation, input, ...rest], options) =>
      site.clientCall(name, [operation, hostile('', input), ...rest], options),
    submitForm(formId, answers, options) {
      const form = new FormStore(site.world).find(formId);
      const given = Object.entries(answers).map(([id, value]) => {
        const item = form?.items.find((candidate) => String(candidate.id) === id);
        const free =
          typeof value === 'string' &&
          (item?.kind === 'PARAGRAPH_TEXT' || (item?.kind === 'TEXT' && /length/i.test(item.validation?.rule ?? '')));
        const coded = typeof value === 'string' && /^[A-Z]{1,3}-\d/.test(value);
        const phone = /tel[eé]fono/i.test(item?.title ?? '');
        return [id, free && !coded && !phone && value !== '' ? `${next()} ${value}` : value];
      });
      return site.submitForm(formId, Object.fromEntries(given), options);
    },
  };
}

beforeAll(() => {
  told = playStory(hostilePeople());
}, 240_000);

describe('Hostile text in every field of a whole advisory', () => {
  it('was typed everywhere: each text at least once', () => {
    expect(sent).toBeGreaterThan(hostileTexts.length);
  });

  it('is nowhere a formula in the workbook, Google’s own answer tabs included', () => {
    const formulas = containerWorkbook(site.world).sheets.flatMap(({ properties, rows }) =>
      rows.flatMap((row) => (row ?? []).filter((cell) => isFormula(cell?.value)).map(() => properties.title)),
    );
    expect(formulas).toEqual([]);
    expect(rowsOf(site, requests)[0]?.objective).toContain('Que cada participante');
  });

  it('is text in the .xlsx export', () => {
    const zip = new PizZip(exportXlsx(workbooksOf(site.world), site.world.containerId, site.world.clock.now()));
    const sheets = zip.file(/xl\/worksheets\/.*\.xml/).map((part) => part.asText());
    expect(sheets.length).toBeGreaterThan(commonTables.length);
    expect(sheets.filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
  });

  it('is never markup in a mail, and never another header', async () => {
    const mails = mailsOf(site.world);
    expect(mails.length).toBeGreaterThan(12);
    for (const mail of mails) {
      const elements = elementsOf(parse(mail.htmlBody ?? ''));
      expect(elements.filter((name) => ['script', 'img', 'svg', 'iframe', 'object', 'form'].includes(name))).toEqual(
        [],
      );
      expect(attributesOf(parse(mail.htmlBody ?? '')).filter(([name]) => name.startsWith('on'))).toEqual([]);
      const links = attributesOf(parse(mail.htmlBody ?? '')).filter(([name]) => name === 'href');
      expect(links.filter(([, value]) => !value.startsWith('https://'))).toEqual([]);
      expect(`${mail.subject}${mail.name}${mail.to.join()}${mail.replyTo ?? ''}`).not.toMatch(/[\r\n]/);
      const eml = await PostalMime.parse(emlBytes(site.world, mail.id) ?? new Uint8Array());
      expect([...(eml.bcc ?? []), ...(eml.cc ?? [])]).toEqual([]);
      expect(eml.to?.map(({ address }) => address).join()).not.toContain('malo');
    }
  });

  it('leaves no mail or document behind in the outbox', () => {
    expect(rowsOf(site, outbox).map(({ summary, problem }) => `${summary}: ${problem}`)).toEqual([]);
  });

  it('is text in every document, without tags, fields or links of its own', () => {
    const files = new DriveFiles(site.world);
    const made = files.all().filter((file) => file.content !== undefined && file.mimeType.endsWith('.document'));
    const bodies = made.map((file) => {
      const zip = new PizZip(site.world.store.readBytes(file.content?.path ?? '') ?? new Uint8Array());
      return { name: file.name, xml: zip.file('word/document.xml')?.asText() ?? '' };
    });
    const filled = bodies.filter(({ xml }) => !xml.includes('{{') || xml.includes('alert('));
    expect(filled.length).toBeGreaterThan(3);
    for (const { name, xml } of filled) {
      expect(xml, name).not.toMatch(/<(script|img|svg)/i);
      expect(/malo\.example[^<]*<\/w:instrText>/.test(xml), name).toBe(false);
    }
  });

  it('does not end the script in which a page starts', () => {
    const { contactEmail } = story.request;
    const boot = openPage(site, tokenFor(site, contactEmail, 'request'));
    expect(boot.reply.ok).toBe(true);
    const { page } = site.webApp({ method: 'GET', parameters: { e: boot.token }, user: null });
    const elements = elementsOf(parse(page.kind === 'html' ? page.html : ''));
    expect(elements).not.toContain('img');
    expect(elements).not.toContain('svg');
    const boots = page.kind === 'html' ? [...page.html.matchAll(/id="boot">([^<]*)<\/script>/g)] : [];
    expect(boots.length).toBe(1);
  });

  it('reaches the panel as the plain strings that were typed', () => {
    const detail = ask(site, 'requestDetail', { request: told.request });
    expect(JSON.stringify(detail)).toContain('Pasos y costos');
    expect(callPanel(site, 'search', { query: '<script>.*[(' }).reply.ok).toBe(true);
  });
});

describe('Pictures made of several characters', () => {
  it('keep their joiners; invisible characters between letters go', () => {
    expect(plainText('Lucía 👩🏽\u200d🌾 ❤️\u200d🔥 a\u200db\u200b')).toBe('Lucía 👩🏽\u200d🌾 ❤️\u200d🔥 ab');
  });
});

describe('Very long text', () => {
  const long = `Principio ${'texto muy largo '.repeat(4_000)}`;

  it('is refused by the page of the form, in Spanish', () => {
    const refused = refusedByPage(installedCopy(), 'areaRequest', { ...story.request, area: 'Otra', objective: long });
    expect(refused.objective).toMatch(/largo|máximo|caracteres/i);
  });

  it('is refused by the panel in Spanish, and nothing is saved', () => {
    const copy = installedCopy();
    const { area } = ask(copy, 'saveArea', { values: story.area });
    const { reply } = callPanel(copy, 'createRequest', {
      values: {
        ...story.request,
        area,
        topic: '',
        level: 'beginner',
        format: 'quick',
        modality: 'onSite',
        objective: long,
      },
    });
    expect(reply.ok).toBe(false);
    expect(reply.ok ? '' : reply.message).toMatch(/Objetivo.*máximo es de/);
    expect(rowsOf(copy, requests)).toEqual([]);
  });
});
