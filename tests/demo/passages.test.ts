import { describe, expect, it } from 'vitest';
import { parseAmounts } from '../../src/demo/amounts.ts';
import { parseIndex } from '../../src/demo/index-file.ts';
import { archivedPassages, helpCentrePassages } from '../../src/demo/passages.ts';
import { baseFiles, rebuiltIndexText } from '../../src/demo/repository.ts';

describe('the passages', () => {
  const all = [...helpCentrePassages(), ...archivedPassages()];

  it('state in words what their facts say, in every language', () => {
    for (const { text, facts } of all) {
      const stated = parseAmounts(text);
      for (const byTier of Object.values(facts))
        for (const amount of Object.values(byTier)) expect(stated).toContain(amount);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('never state the amount of today on an archived page', () => {
    const today = new Map(helpCentrePassages().map((passage) => [passage.id, passage.facts]));
    for (const { id, facts } of archivedPassages()) {
      expect(facts).not.toEqual(today.get(id.replace('archive/2023', 'help')));
    }
  });
});

describe('the index files', () => {
  it('are read back with their passages', () => {
    const base = parseIndex(baseFiles()['rag/index.json'] ?? '', 'rag/index.json');
    expect(base.passages).toEqual(helpCentrePassages());
    const rebuilt = parseIndex(rebuiltIndexText(), 'rag/index.json');
    expect(rebuilt.passages).toHaveLength(helpCentrePassages().length + archivedPassages().length);
    expect(Date.parse(rebuilt.builtAt)).toBeGreaterThan(Date.parse(base.builtAt));
  });

  it('are refused when a passage is malformed', () => {
    const text = '{"version":1,"embedding":"lexical-1","chunking":{},"passages":[{"id":"a"}]}';
    expect(() => parseIndex(text, 'i.json')).toThrow('i.json: passages[0] is malformed');
    expect(() => parseIndex('{"version":1,"passages":[]}', 'i.json')).toThrow('is missing');
  });
});
