import type { Run } from '../model/run.js';
import type { SuiteShape } from '../model/suite-shape.js';
/** Metrics that `ingest` and the default dimensions find in a run: what there is to judge, from the rows alone. */
export declare function shapeOfRun(run: Run): SuiteShape;
