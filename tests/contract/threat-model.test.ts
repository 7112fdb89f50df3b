import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/cli.ts';

const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');

/** Threats with the text that stands under each. */
const threats = page
  .split(/^(?=### T\d+\. )/m)
  .slice(1)
  .map((section) => section.split(/^## /m)[0] ?? '');

/** Tests that a text names, as file and title. */
function namedTests(text: string): readonly { readonly file: string; readonly title: string }[] {
  return [...text.matchAll(/^- `([^`]+)` › (.+)$/gm)].map(([, file = '', title = '']) => ({ file, title }));
}

/** Whether a file has a test, or a row of a table of tests, of this title. */
function hasTitle(file: string, title: string): boolean {
  const path = join(root, file);
  if (!existsSync(path)) return false;
  const text = readFileSync(path, 'utf8');
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${title}${quote}`));
}

describe('the threat model', () => {
  it('names tests that are there, by file and title', () => {
    const missing = namedTests(page).filter(({ file, title }) => !hasTitle(file, title));
    expect(missing.map(({ file, title }) => `${file} › ${title}`)).toEqual([]);
  });

  it('says of each threat what holds it and which test shows it, and numbers them in order', () => {
    expect(threats.map((text) => Number(/^### T(\d+)\. /.exec(text)?.[1]))).toEqual(
      threats.map((_, index) => index + 1),
    );
    const unheld = threats.filter((text) => !text.includes('**Held:**') || namedTests(text).length === 0);
    expect(unheld.map((text) => text.split('\n')[0])).toEqual([]);
  });

  it('refers to attackers, assets and residual risks that it lists', () => {
    const listed = new Set([...page.matchAll(/^(?:\| |- \*\*)([APR]\d+)\b/gm)].map(([, name = '']) => name));
    const used = new Set([...page.matchAll(/\b([APR]\d+)\b/g)].map(([, name = '']) => name));
    expect([...used].filter((name) => !listed.has(name))).toEqual([]);
  });

  it('is what SECURITY.md leads to, and leads there', () => {
    const security = readFileSync(join(root, '.github/SECURITY.md'), 'utf8');
    expect(security).toContain('(../docs/threat-model.md)');
    expect(page).toContain('(../.github/SECURITY.md)');
  });
});
