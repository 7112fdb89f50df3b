import type { Run } from '../model/run.ts';
import type { SuiteShape } from '../model/suite-shape.ts';
/** Metrics that `ingest` and the default dimensions find in a run: what there is to judge, from the rows alone. */
export declare function shapeOfRun(run: Run): SuiteShape;
