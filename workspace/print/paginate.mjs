// Runs in the browser: breaks a rendered .docx into pages of its paper's size, as a word processor would.
// Long tables repeat their header rows, paragraphs break between lines, headings stay with what follows.

const marks = { page: '\ue000', pages: '\ue001', headerRow: '\ue002', keepWithNext: '\ue003', spare: '\ue004' };

import { bottomOf, fits, freezeColumns, isKept, split, textNodes } from './split-blocks.mjs';
import { substituteFonts } from './substitute-fonts.mjs';

const mostPages = 500;

const pageStyle = `
  html, body { margin: 0; padding: 0; }
  .docx { hyphens: manual !important; }
  .docx { font-family: Calibri; }
  section.docx { overflow: hidden !important; break-after: page; }
  section.docx:last-child { break-after: auto; }
  section.docx > article > * { flex: none; }
  section.docx > footer { display: flex; flex-direction: column; justify-content: flex-end; }
  :where(td, th) { padding: 0 5.4pt; }`;

/** Turns the marks in the text into attributes. */
const readMarks = (root) => {
  for (const node of textNodes(root)) {
    if (node.data.includes(marks.headerRow)) node.parentElement.closest('tr')?.setAttribute('data-header', '');
    if (node.data.includes(marks.keepWithNext)) node.parentElement.closest('p')?.setAttribute('data-keep', '');
    if (node.data.includes(marks.spare)) node.parentElement.closest('section.docx')?.setAttribute('data-spare', '');
    node.data = node.data.replaceAll(/[\ue002\ue003\ue004]/g, '');
  }
};

/** Moves blocks into the article until the page is full; gives those for the next page. */
const fillPage = (article, queue, limit) => {
  while (queue.length > 0) {
    const block = queue.shift();
    article.append(block);
    if (block.nodeType !== 1) continue;
    if (block.tagName === 'TABLE' && !block.style.tableLayout) freezeColumns(block);
    if (fits(block, limit)) continue;
    const isFirst = article.firstElementChild === block;
    const rest = split(block, limit, isFirst);
    if (rest === null) continue;
    if (rest) return [rest, ...queue];
    if (isFirst) continue; // taller than any page and not to be split, such as a picture
    const moved = [block];
    for (let before = block.previousElementSibling; before && isKept(before); before = before.previousElementSibling) {
      moved.unshift(before);
    }
    if (moved[0] === article.firstElementChild) return [block, ...queue].filter((each) => each.remove() || true);
    for (const each of moved) each.remove();
    return [...moved, ...queue];
  }
  return [];
};

/** An empty page with the header and footer of `model`. */
const openPage = (sheet, model) => {
  const page = sheet.cloneNode(false);
  page.removeAttribute('data-spare');
  const article = sheet.querySelector(':scope > article').cloneNode(false);
  const header = model.querySelector(':scope > header')?.cloneNode(true);
  const footer = model.querySelector(':scope > footer')?.cloneNode(true);
  page.append(...[header, article, footer].filter(Boolean));
  page.style.height = sheet.style.minHeight;
  document.body.append(page);
  return { page, article };
};

const limitOf = (page) => {
  const footer = page.querySelector(':scope > footer');
  if (footer) return footer.getBoundingClientRect().top;
  return bottomOf(page) - Number.parseFloat(getComputedStyle(page).paddingBottom);
};

/** Lays one rendered section over as many pages as it needs. */
const layOut = (sheet, modelFor) => {
  const contents = [...sheet.children].filter((child) => child.tagName !== 'HEADER' && child.tagName !== 'FOOTER');
  let queue = contents.flatMap((child) => (child.tagName === 'ARTICLE' ? [...child.childNodes] : [child]));
  sheet.remove(); // so that moving its contents does not move the pages under measurement
  let isFirst = true;
  do {
    const number = document.querySelectorAll('section[data-page]').length + 1;
    const { page, article } = openPage(sheet, isFirst ? sheet : modelFor(number, sheet));
    page.dataset.page = String(number);
    queue = fillPage(article, queue, limitOf(page));
    isFirst = false;
    if (number > mostPages) throw new Error(`the document has more than ${mostPages} pages`);
  } while (queue.length > 0);
};

const numberPages = () => {
  const pages = [...document.querySelectorAll('section[data-page]')];
  for (const [index, page] of pages.entries()) {
    for (const node of textNodes(page)) {
      node.data = node.data.replaceAll(marks.page, String(index + 1)).replaceAll(marks.pages, String(pages.length));
    }
  }
};

/** Each page gets paper of its own size. */
const declarePaper = () => {
  const names = new Map();
  for (const page of document.querySelectorAll('section[data-page]')) {
    const size = `${page.style.width} ${page.style.height}`;
    if (!names.has(size)) names.set(size, `paper${names.size + 1}`);
    page.style.page = names.get(size);
  }
  return [...names].map(([size, name]) => `@page ${name} { size: ${size}; margin: 0 }`).join('\n');
};

const addStyle = (css) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
};

/** Renders the document; afterwards every section[data-page] is one sheet of paper. Gives the text of each. */
export async function renderPages(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  await globalThis.docx.renderAsync(bytes, document.body, document.head, {
    inWrapper: false,
    useBase64URL: true,
    ignoreLastRenderedPageBreak: true,
    experimental: true,
  });
  addStyle(pageStyle);
  substituteFonts();
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  readMarks(document.body);
  const sheets = [...document.querySelectorAll('section.docx')];
  for (const sheet of sheets) if ('spare' in sheet.dataset) sheet.remove();
  const spares = sheets
    .map((sheet, index) => ({ sheet, isEven: index % 2 === 1 }))
    .filter(({ sheet }) => 'spare' in sheet.dataset);
  const modelFor = (number, sheet) => spares.find(({ isEven }) => isEven === (number % 2 === 0))?.sheet ?? sheet;
  for (const sheet of sheets) if (!('spare' in sheet.dataset)) layOut(sheet, modelFor);
  numberPages();
  addStyle(declarePaper());
  return [...document.querySelectorAll('section[data-page]')].map((page) => page.textContent);
}
