import { isMatrix, type MatrixJob, matrixKey } from '../../core/event/matrix-key.ts';
import { withoutShard } from '../../core/event/shard-leg.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { GateRequest } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';
import { artifactShards } from '../shard/artifact-shards.ts';
import type { ShardSource } from '../shard/shard-source.ts';
import type { ActionInputs } from './action-inputs.ts';

type Sharding = Pick<ActionInputs, 'shard' | 'shards' | 'matrix'>;

/** Whether the job runs a part of its suites, or merges the parts. */
export function isSharded({ shard, shards }: Sharding): boolean {
  return shard !== undefined || shards !== undefined;
}

/** The leg of the matrix that results are known by: the shards of a suite, and the job that merges them, have one. */
export function suiteLeg(inputs: Sharding): MatrixJob {
  return isSharded(inputs) ? withoutShard(inputs.matrix) : inputs.matrix;
}

/** Key of that leg, as it stands in names of shards; null = the matrix has no key beside the shards. */
export function shardLeg({ matrix }: Sharding): string | null {
  const leg = withoutShard(matrix);
  return isMatrix(leg) ? matrixKey(leg) : null;
}

/** Shards that jobs of this workflow run left. */
export function shardsOfRun(inputs: Sharding, ports: ActionPorts, { files }: World): ShardSource {
  return artifactShards(ports.artifacts, { leg: shardLeg(inputs), of: inputs.shards ?? null }, files);
}

/** The shards to merge, where that is asked for. */
export function shardsToMerge(
  inputs: Sharding,
  ports: ActionPorts,
  world: World,
): Pick<GateRequest, 'shards'> {
  return inputs.shards === undefined ? {} : { shards: shardsOfRun(inputs, ports, world) };
}
