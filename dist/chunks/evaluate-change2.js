export { t as evaluateChange } from "./evaluate-change.js";
