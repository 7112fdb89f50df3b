import { archiveCommand } from './archive.ts';
import { classifyCommand } from './classify.ts';
import type { Command } from './command.ts';
import { compactCommand } from './compact.ts';
import { compareCommand } from './compare.ts';
import { demoCommand } from './demo.ts';
import { fingerprintCommand } from './fingerprint.ts';
import { gateCommand } from './gate.ts';
import { ingestCommand } from './ingest.ts';
import { initCommand } from './init.ts';
import { logCommand } from './log.ts';
import { mergeCommand } from './merge.ts';
import { recordCommand } from './record.ts';
import { reportCommand } from './report.ts';
import { schemaCommand } from './schema.ts';
import { selfcheckCommand } from './selfcheck.ts';
import { validateCommand } from './validate.ts';
import { velocityCommand } from './velocity.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  demoCommand,
  initCommand,
  gateCommand,
  mergeCommand,
  recordCommand,
  fingerprintCommand,
  reportCommand,
  archiveCommand,
  compactCommand,
  logCommand,
  velocityCommand,
  compareCommand,
  classifyCommand,
  ingestCommand,
  validateCommand,
  schemaCommand,
  selfcheckCommand,
];
