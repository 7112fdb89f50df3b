import { describe, expect, it } from 'vitest';
import { parseModelConfig } from '../../src/demo/model-config.ts';

const good =
  "# note\nmodel: 'helper-2'  # the large one\nadapter: none\n\ntemperature: 0.7\nmax-tokens: 600\n";

describe('parseModelConfig', () => {
  it('reads keys, quotes and comments', () => {
    expect(parseModelConfig(good, 'm.yaml')).toEqual({
      model: 'helper-2',
      adapter: 'none',
      temperature: 0.7,
      maxTokens: 600,
    });
  });

  it.each([
    [good.replace('adapter: none\n', ''), 'm.yaml: "adapter" is missing'],
    [good.replace('none', 'support-v9'), 'm.yaml:3: unknown adapter "support-v9"'],
    [good.replace('0.7', 'hot'), 'm.yaml:5: temperature must be from 0 to 2, found "hot"'],
    [good.replace('600', '0'), 'm.yaml:6: max-tokens must be from 1 to 100000, found "0"'],
  ])('says what is wrong and where', (text, message) => {
    expect(() => parseModelConfig(text, 'm.yaml')).toThrow(message);
  });
});
