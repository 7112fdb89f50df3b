import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskTokens, mayHoldToken } from '../../../src/core/model/mask-tokens.ts';

const body = 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5bC7d';

/** Made up by shape: a scanner of repositories must find none of them in this file. */
const shapes: readonly (readonly [string, string])[] = [
  ['a token of GitHub', `${'ghp'}_${body.slice(0, 36)}`],
  ["a workflow's token", `${'ghs'}_${body.slice(0, 36)}`],
  ['a fine-grained token of GitHub', `${'github'}_pat_11${body}_${body}`],
  ['a token of GitLab', `${'glpat'}-${body.slice(0, 20)}`],
  ['a token of npm', `${'npm'}_${body.slice(0, 36)}`],
  ['a key of OpenAI', `${'sk'}-${body}`],
  ['a key of a project', `${'sk'}-proj-${body}_${body}-x`],
  ['a key of Anthropic', `${'sk'}-ant-api03-${body}-${body}AA`],
  ['a token of Slack', `${'xoxb'}-123456789012-1234567890123-${body.slice(0, 24)}`],
  ['a key id of AWS', `${'AKIA'}IOSFODNN7EXAMPLE`],
  ['a key of Google', `${'AIza'}${body.slice(0, 35)}`],
  ['a key of Stripe', `${'sk'}_live_${body.slice(0, 24)}`],
  ['a token of Hugging Face', `${'hf'}_${body.slice(0, 34)}`],
  ['a JSON Web Token', `${'eyJ'}hbGciOiJIUzI1NiJ9.${'eyJ'}zdWIiOiIxMjM0NTY3ODkwIn0.${body}`],
];

describe('a text with the shape of a credential', () => {
  it.each(shapes)('loses %s', (_, token) => {
    for (const text of [token, `401 for ${token}, sorry`, `key="${token}"`, `x\n${token}\ny`])
      expect(maskTokens(text)).toBe(text.replace(token, '***'));
  });

  it.each(shapes)('is found to hold %s inside a JSON text', (_, token) => {
    expect(mayHoldToken(JSON.stringify({ a: `x\n${token}` }))).toBe(true);
  });

  it('loses what stands before the host of an address', () => {
    expect(maskTokens('fetch https://me:hunter2@host.example/x failed')).toBe(
      'fetch https://***@host.example/x failed',
    );
    expect(maskTokens('postgres://u:p%40ss@db:5432/x')).toBe('postgres://***@db:5432/x');
  });

  it('loses what is handed over to log in', () => {
    expect(maskTokens(`Authorization: Bearer ${body}`)).toBe('Authorization: Bearer ***');
    expect(maskTokens(`authorization: basic ${btoa('me:hunter2hunter2')}`)).toBe('authorization: basic ***');
  });

  it('loses a private key, with and without its end', () => {
    const begin = `-----BEGIN RSA ${'PRIVATE'} KEY-----`;
    const end = `-----END RSA ${'PRIVATE'} KEY-----`;
    expect(maskTokens(`a ${begin}\n${body}\n${end} b`)).toBe('a *** b');
    expect(maskTokens(`a ${begin}\\n${body}`)).toBe('a ***');
  });

  it.each([
    'task-management-for-customers',
    'sk-learn-regression-suite',
    'basic understanding of the question',
    'risk-0123456789abcdef0123456789',
    'ghp_short',
    'see https://example.org/a:b@c',
    'the bearer of bad news',
    'AKIA',
    '-----BEGIN CERTIFICATE-----',
    'eyJust.saying',
    'hf_model/name',
  ])('keeps %s', (text) => {
    expect(maskTokens(text)).toBe(text);
  });

  it('takes no longer for a text that was made to be slow', () => {
    const pieces = fc.constantFrom(
      'sk-',
      '-----BEGIN PRIVATE KEY',
      'eyJ',
      'a',
      '://',
      ':',
      '@',
      'Bearer ',
      '.',
      '-----',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 2000, maxLength: 4000 }), (parts) => {
        expect(maskTokens(parts.join('')).length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
