import type { Browser } from 'playwright-core';

/** What a browser made of a document. */
export interface InspectedPage {
  /** Elements in order with their depth, one line each; elements without attributes that only carry text left out. */
  readonly elements: readonly string[];
  /** Names of attributes with their values, `element name=value`. */
  readonly attributes: readonly string[];
  readonly comments: readonly string[];
  /** Text outside code and links, a node each. */
  readonly texts: readonly string[];
  readonly codes: readonly string[];
  /** Text beside code on both sides, where it touches. */
  readonly besideCode: readonly (readonly [before: string, after: string])[];
  /** Cells of every row, a list a table. */
  readonly tables: readonly (readonly number[])[];
}

/** Everything a page did when it was opened. */
export interface OpenedPages {
  readonly pages: readonly InspectedPage[];
  /** Requests, dialogs and messages of the console: a document of ours makes none. */
  readonly deeds: readonly string[];
  /** Documents that were still apart from each other: one that leaves an element open swallows the next. */
  readonly apart: number;
}

const inspect = `(documents) => documents.map((html) => {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const found = { elements: [], attributes: [], comments: [], texts: [], codes: [], besideCode: [], tables: [] };
  const walk = (node, depth, isPlain) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.COMMENT_NODE) found.comments.push(child.data);
      if (child.nodeType === Node.TEXT_NODE && isPlain) found.texts.push(child.data);
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const name = child.localName;
      const isBare = name === 'span' && child.attributes.length === 0;
      if (!isBare) found.elements.push('  '.repeat(depth) + name);
      for (const { name: key, value } of child.attributes) found.attributes.push(name + ' ' + key + '=' + value);
      if (name === 'code' || name === 'pre') {
        found.codes.push(child.textContent);
        found.besideCode.push([child.previousSibling?.data ?? '', child.nextSibling?.data ?? '']);
      }
      if (name === 'table') found.tables.push([...child.rows].map((row) => row.cells.length));
      walk(child, isBare ? depth : depth + 1, isPlain && !['code', 'pre', 'a', 'style'].includes(name));
    }
  };
  walk(body, 0, true);
  return found;
})`;

/** Opens all documents in one page, and looks at each of them by itself. */
export async function inspectPages(browser: Browser, documents: readonly string[]): Promise<OpenedPages> {
  const page = await browser.newPage();
  const deeds: string[] = [];
  page.on('request', (request) => deeds.push(`request ${request.url().slice(0, 200)}`));
  page.on('console', (message) => deeds.push(`console ${message.text()}`));
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  try {
    await page.setContent(documents.map((html) => `<article class="document">${html}</article>`).join('\n'));
    const apart = Number(await page.evaluate(`document.querySelectorAll('body > article.document').length`));
    const texts = JSON.stringify(documents);
    // The shape is that of the script above.
    const pages = (await page.evaluate(`(${inspect})(${texts})`)) as InspectedPage[];
    return { pages, deeds, apart };
  } finally {
    await page.close();
  }
}
