import { z } from 'zod';
import type { Approvals } from '../model/approval.ts';
import { signOffSchema, waiverSchema } from './approval-schema.ts';

/** What people decided about a comparison, as it is printed and stored. */
export const approvalsSchema = z.strictObject({
  signOffs: z.array(signOffSchema),
  waivers: z.array(waiverSchema),
  notes: z.array(z.string()),
});

/** Turns what people decided into its fields. */
export function approvalFields({ signOffs, waivers, notes }: Approvals): z.infer<typeof approvalsSchema> {
  return {
    signOffs: signOffs.map((one) => ({ ...one })),
    waivers: waivers.map((one) => ({ ...one })),
    notes: [...notes],
  };
}
