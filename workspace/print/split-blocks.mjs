// Runs in the browser: breaks one block of a document - a paragraph, a table - at the end of a page.

const slack = 0.75; // px: rounding of sub-pixel heights

export const textNodes = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

export const bottomOf = (element) => element.getBoundingClientRect().bottom;
/** Whether the rounded bottom of the element is above the limit. */
export const fits = (element, limit) => bottomOf(element) <= limit + slack;

export const isKept = (element) =>
  element.matches('[data-keep], p[class*="docx_heading"], p[class*="docx_title"]') ||
  (element.tagName === 'TABLE' && [...element.rows].at(-1)?.querySelector('p[data-keep]') != null);

/** Columns keep their widths when a table goes on over the page. */
export const freezeColumns = (table) => {
  const columns = [...table.querySelectorAll(':scope > colgroup > col')];
  const rows = [...table.rows];
  const plain = rows.find(
    (row) => row.cells.length === columns.length && [...row.cells].every((cell) => cell.colSpan === 1),
  );
  if (!plain) return;
  const widths = [...plain.cells].map((cell) => cell.getBoundingClientRect().width);
  const total = table.getBoundingClientRect().width;
  columns.forEach((column, index) => {
    column.style.width = `${widths[index]}px`;
  });
  for (const row of rows) for (const cell of row.cells) cell.style.width = '';
  table.style.width = `${total}px`;
  table.style.tableLayout = 'fixed';
};

/** A row that has to stay on the page of the next one: a line for a signature, and the name below it. */
const isRowKept = (row) => row.querySelector('p[data-keep]') !== null;

/** The last row, at or before the wanted one, before which the table may break: no merged cell cut, no row left alone. */
const cleanRow = (rows, wanted, least) => {
  for (let at = wanted; at > least; at -= 1) {
    const isCut = rows.slice(0, at).some((row, index) => [...row.cells].some((cell) => index + cell.rowSpan > at));
    if (!isCut && !isRowKept(rows[at - 1])) return at;
  }
  return least;
};

/** Splits a row that is taller than a page: each cell keeps what fits. */
const splitRow = (row, limit) => {
  const rest = row.cloneNode(false);
  for (const cell of [...row.cells]) {
    const restCell = cell.cloneNode(false);
    rest.append(restCell);
    const blocks = [...cell.childNodes];
    const first = blocks.findIndex((block) => block.nodeType === 1 && bottomOf(block) > limit + slack);
    if (first < 0) continue;
    const part = split(blocks[first], limit, true);
    if (part) restCell.append(part);
    restCell.append(...blocks.slice(part ? first + 1 : Math.max(first, 1)));
  }
  return rest.textContent.trim() === '' && !rest.querySelector('img') ? null : rest;
};

const splitTable = (table, limit, isForced) => {
  const rows = [...table.rows];
  const heads = rows.findIndex((row) => !row.hasAttribute('data-header'));
  const least = Math.max(heads, 0);
  const overflowing = rows.findIndex((row) => bottomOf(row) > limit + slack);
  if (overflowing < 0) return null;
  let at = cleanRow(rows, overflowing, least);
  if (at <= least && isForced) at = overflowing; // nothing to be kept together fits on a page
  let firstRest = null;
  if (at <= least) {
    if (!isForced) return undefined;
    at = least + 1;
    firstRest = rows[least] ? splitRow(rows[least], limit) : null;
    if (!firstRest && at >= rows.length) return null;
  }
  const rest = table.cloneNode(false);
  for (const group of table.querySelectorAll(':scope > colgroup')) rest.append(group.cloneNode(true));
  for (const head of rows.slice(0, least)) rest.append(head.cloneNode(true));
  if (firstRest) rest.append(firstRest);
  rest.append(...rows.slice(at));
  return rest;
};

/** Top and bottom of each line of text, from above. */
const linesOf = (paragraph) => {
  const range = document.createRange();
  const boxes = textNodes(paragraph).flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ height }) => height > 0);
  });
  const lines = [];
  for (const { top, bottom } of boxes.sort((one, other) => one.top - other.top)) {
    const last = lines.at(-1);
    if (last && top < last.bottom - 2) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines;
};

/** The first character of the line that begins at `top`. */
const positionAt = (paragraph, top) => {
  const range = document.createRange();
  for (const node of textNodes(paragraph)) {
    let low = 0;
    let high = node.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      range.setStart(node, middle);
      range.setEnd(node, middle + 1);
      const rectangle = range.getBoundingClientRect();
      const isBelow = rectangle.height > 0 && (rectangle.top + rectangle.bottom) / 2 > top;
      if (isBelow) high = middle;
      else low = middle + 1;
    }
    if (low < node.length) return { node, offset: low };
  }
  return null;
};

const splitParagraph = (paragraph, limit, isForced) => {
  const lines = linesOf(paragraph);
  let kept = lines.findIndex(({ bottom }) => bottom > limit + slack);
  if (kept < 0) return null;
  if (lines.length - kept === 1 && kept > 2) kept -= 1; // no single line alone on the next page
  if (kept < 2 && !isForced) return undefined;
  if (kept < 1) return undefined;
  const position = positionAt(paragraph, lines[kept].top);
  if (!position) return undefined;
  const { marginInlineStart } = getComputedStyle(paragraph);
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(position.node, position.offset);
  if (range.toString() === '') return undefined; // nothing would stay: no progress
  range.setStart(position.node, position.offset);
  range.setEnd(paragraph, paragraph.childNodes.length);
  const rest = paragraph.cloneNode(false);
  rest.append(range.extractContents());
  // The continuation has neither a number or bullet nor a first-line indent.
  rest.className = [...rest.classList].filter((name) => !name.startsWith('docx-num-')).join(' ');
  Object.assign(rest.style, { textIndent: '0', marginInlineStart, marginTop: '0', display: 'block' });
  if (getComputedStyle(paragraph).textAlign === 'justify') paragraph.style.textAlignLast = 'justify';
  return rest;
};

/** What does not fit: an element for the next page, `null` when all fits, `undefined` when the whole must move. */
export const split = (element, limit, isForced) => {
  if (bottomOf(element) <= limit + slack) return null;
  if (element.tagName === 'TABLE') return splitTable(element, limit, isForced);
  if (element.tagName === 'P') return splitParagraph(element, limit, isForced);
  return undefined;
};
