import { z } from 'zod';
import { bound } from './written-envelope.ts';
import { plainText, quantity } from './written-text.ts';

const { tier, 'on-regressed': onRegressed } = bound;

/** Counterfactual pairs as written. */
export const writtenCounterfactual = z
  .strictObject({
    pair: plainText('Field path of the id that cases of one pair share.'),
    attribute: plainText('Field path of the one attribute in which they differ, such as metadata.gender.'),
    margin: quantity('How much wider the gap within the pairs may get; left out: reported only.', [
      '3pp',
      0.03,
    ]).optional(),
    tier,
    'on-regressed': onRegressed,
  })
  .describe('Cases that differ in one attribute only, compared within the pair on the primary dimension.');

/** Counterfactual pairs as written. */
export type WrittenCounterfactual = z.infer<typeof writtenCounterfactual>;
