import { type Column, type ColumnSource, nameColumns } from '../columns.ts';
import { asObject, asText, type JsonObject } from '../json-value.ts';
import type { PromptfooDocument } from './document.ts';
import { promptLabelOf, providerIdOf, providerNameOf } from './raw-row.ts';

/** Longest label that is taken for a name rather than for the prompt itself. */
const maxNameLength = 80;

/** Columns of every document, looked up by row. */
export function columnsOf(
  documents: readonly PromptfooDocument[],
): (document: number, row: JsonObject) => Column {
  const sources = documents.map((document) => {
    const columns = new Map<string, ColumnSource>();
    for (const row of document.rows) {
      const key = columnKey(row);
      if (!columns.has(key)) columns.set(key, source(document, row, key, columns.size));
    }
    return [...columns.values()];
  });
  const named = nameColumns(sources);
  return (document, row) => {
    const column = named[document]?.get(columnKey(row));
    return column ?? { suffix: undefined, prompt: '', provider: '' };
  };
}

/** `promptIdx` tells columns even when two providers have one id; older files have prompt and provider only. */
function columnKey(row: JsonObject): string {
  if (typeof row.promptIdx === 'number') return String(row.promptIdx);
  return JSON.stringify([promptLabelOf(row), providerNameOf(row)]);
}

function source(document: PromptfooDocument, row: JsonObject, key: string, seen: number): ColumnSource {
  const label = promptLabelOf(row) ?? '';
  const at = typeof row.promptIdx === 'number' ? row.promptIdx : headIndex(document.heads, row);
  const head = at === undefined ? undefined : document.heads[at];
  const template = asText(head) ?? asText(asObject(head).raw);
  const isName = isPromptName(label, template ?? asText(asObject(row.prompt).raw));
  return {
    key,
    // A column that no head names stands behind those that have one, in order of appearance.
    index: at ?? document.heads.length + seen,
    prompt: isName ? label : (template ?? label),
    promptIsName: isName,
    provider: providerNameOf(row) ?? '',
  };
}

function headIndex(heads: readonly unknown[], row: JsonObject): number | undefined {
  const label = promptLabelOf(row);
  const index = heads.findIndex((head) => {
    const { label: name, display, raw, provider } = asObject(head);
    const sameProvider =
      provider === undefined || provider === providerNameOf(row) || provider === providerIdOf(row);
    return sameProvider && label !== undefined && [head, name, display, raw].includes(label);
  });
  return index === -1 ? undefined : index;
}

/** promptfoo takes the text of a prompt for its label, with its file in front, unless the config gives one. */
function isPromptName(label: string, template: string | undefined): boolean {
  if (label.length === 0 || label.length > maxNameLength || /\n|\{\{/.test(label)) return false;
  return template === undefined || !label.includes(template.slice(0, 20));
}
