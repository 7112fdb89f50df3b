import { describe, expect, it } from 'vitest';
import { generateCases } from '../../src/demo/cases.ts';
import { parseCases } from '../../src/demo/eval-case.ts';
import { helpCentrePassages } from '../../src/demo/passages.ts';

describe('generateCases', () => {
  const cases = generateCases(1000);

  it('asks no question twice in one plan', () => {
    expect(new Set(cases.map((one) => `${one.tier} ${one.question}`)).size).toBe(1000);
  });

  it('gives each case an id of its own, which means the same case at every size', () => {
    const byId = new Map(cases.map((one) => [one.id, one]));
    expect(byId.size).toBe(1000);
    for (const one of generateCases(150)) expect(byId.get(one.id)).toEqual(one);
  });

  it('mixes languages, topics and plans', () => {
    const share = (is: (one: (typeof cases)[number]) => boolean): number => cases.filter(is).length / 1000;
    expect(share((one) => one.language === 'en')).toBeCloseTo(0.62, 2);
    for (const language of ['de', 'es', 'ja'])
      expect(share((one) => one.language === language)).toBeGreaterThan(0.12);
    expect(share((one) => one.tier === 'pro')).toBeCloseTo(0.5, 1);
    for (const topic of ['billing', 'exports', 'accounts', 'integrations', 'limits']) {
      expect(share((one) => one.topic === topic)).toBeCloseTo(0.2, 1);
    }
  });

  it('grades passages that exist', () => {
    const ids = new Set(helpCentrePassages().map((passage) => passage.id));
    for (const one of cases) for (const id of Object.keys(one.relevant)) expect(ids).toContain(id);
  });

  it('is read back by the suite as it was written', () => {
    const text = cases.map((one) => JSON.stringify(one)).join('\n');
    expect(parseCases(text, 'cases.jsonl')).toEqual(cases);
  });

  it('refuses a case that stands twice', () => {
    const line = JSON.stringify(cases[0]);
    expect(() => parseCases(`${line}\n${line}\n`, 'cases.jsonl')).toThrow(
      /cases\.jsonl:2: case ".*" stands twice/,
    );
  });

  it.each([0, 1001, 1.5])('refuses %d cases', (count) => {
    expect(() => generateCases(count)).toThrow(RangeError);
  });
});
