import { describe, expect, it } from 'vitest';
import { isOurName } from '../../../src/app/archive/artifact-name.ts';
import { isShardName, shardArtifactName, shardClaimOf } from '../../../src/app/shard/shard-artifact.ts';
import { artifactName } from '../../../src/app/stored/artifact-name.ts';

const claim = { index: 2, of: 4, attempt: 3 };

describe('the artifact of a shard', () => {
  it.each([
    ['bot', null, 'eval-envelope-shard-bot-2-of-4-3'],
    ['bot', 'large-1a2b3c4d', 'eval-envelope-shard-bot-large-1a2b3c4d-2-of-4-3'],
  ])('of %s says what it is, and for which leg', (suite, leg, name) => {
    expect(shardArtifactName({ suite, leg, claim })).toBe(name);
    expect(shardClaimOf(name, suite, leg)).toEqual(claim);
    expect(shardClaimOf(`${name}-0a1b2c3d`, suite, leg)).toEqual(claim);
    expect(shardClaimOf(name, suite, 'other-1a2b3c4d')).toBeNull();
    expect(shardClaimOf(name, 'bo', leg)).toBeNull();
    expect(isShardName(name)).toBe(true);
    expect(isOurName(name)).toBe(false);
  });

  it('is not taken for one of a suite, whatever the suite is called', () => {
    for (const suite of ['bot', 'shard-bot', 'shard-bot-1-of-2']) {
      const name = artifactName(suite, 'single-1a2b3c4d', 1);
      expect(isShardName(name)).toBe(false);
      expect(isShardName(`${name}-evals`)).toBe(false);
      expect(isOurName(name)).toBe(true);
    }
  });

  it('is none where a part is no number, or too long', () => {
    for (const rest of ['0-of-4-1', '1-of-4', '1-of-4-1-evals', '1000-of-4-1', '1-of-4-x'])
      expect(shardClaimOf(`eval-envelope-shard-bot-${rest}`, 'bot', null)).toBeNull();
  });
});
