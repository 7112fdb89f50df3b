import type { Fingerprints } from '../../model/run.ts';
import { asObject, asText, type JsonObject } from '../json-value.ts';
import type { PromptfooDocument } from './document.ts';
import { assertionsOf, providerIdOf, testCaseOf } from './raw-row.ts';
import { isModelGraded } from './scores.ts';

/**
 * What the files say about who ran, answered and judged. The judge is named only where every model-graded assertion
 * names its provider, itself or by the test's or the default test's options: promptfoo's own choice is in no file.
 */
export function fingerprintsOf(documents: readonly PromptfooDocument[]): Fingerprints {
  const versions = unique(documents.map((document) => document.version));
  const judges = documents.flatMap((document) => {
    const fallback = asObject(asObject(document.config.defaultTest).options).provider;
    return document.rows.flatMap((row) => judgesOf(row, fallback));
  });
  const named = unique(judges);
  const isNamed = judges.length > 0 && judges.every((judge) => judge !== undefined);
  return {
    ...(isNamed ? { judge: named.join(', ') } : {}),
    ...(versions.length === 0 ? {} : { runner: `promptfoo ${versions.join(', ')}` }),
    models: unique(documents.flatMap((document) => document.rows.map(providerIdOf))),
  };
}

function judgesOf(row: JsonObject, fallback: unknown): readonly (string | undefined)[] {
  const ofTest = asObject(testCaseOf(row).options).provider;
  return assertionsOf(row)
    .filter(isModelGraded)
    .map((assertion) => providerName(assertion.provider) ?? providerName(ofTest) ?? providerName(fallback));
}

/** A provider is an id, an object with one, or a map by kind whose `text` grades. */
function providerName(provider: unknown): string | undefined {
  const { id, text } = asObject(provider);
  return asText(provider) ?? asText(id) ?? asText(text) ?? asText(asObject(text).id);
}

function unique(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}
