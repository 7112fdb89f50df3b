// Writes what is made from code: docs/cli.md, docs/schema/*.json, and the parts of README.md between markers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { commandsPage } from '../src/app/commands/help.ts';
import { schemas } from '../src/app/commands/schema.ts';
import { commands } from '../src/app/commands/table.ts';
import { configurationPage } from './configuration-page.ts';
import { demoComment } from './demo-comment.ts';

mkdirSync('docs/schema', { recursive: true });
writeFileSync('docs/cli.md', commandsPage(commands));
writeFileSync('docs/configuration.md', configurationPage());
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`docs/schema/${name}.json`, `${JSON.stringify(schema(), null, 2)}\n`);
}
writeFileSync('README.md', replaceBetween(readFileSync('README.md', 'utf8'), 'demo comment', demoComment()));

/** Puts text between `<!-- name -->` and `<!-- /name -->`. */
function replaceBetween(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${open} … ${close}`);
  return `${document.slice(0, from + open.length)}\n${text}\n${document.slice(to)}`;
}
