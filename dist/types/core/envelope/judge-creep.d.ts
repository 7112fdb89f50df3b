import type { CreepEvidence } from '../model/creep-evidence.js';
import type { JudgedCreep } from '../model/verdict.js';
/**
 * What has become of base since the oldest accepted one. It informs and decides nothing: who made this change did not
 * make the others, and a gate that stays red until somebody wins back last month would be switched off.
 */
export declare function judgeCreep(creep: CreepEvidence): JudgedCreep;
