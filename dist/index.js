import "./chunks/rolldown-runtime.js";
import { b as shapeOfRun, c as buildComment, d as encodeRecord, g as decide, l as reasonText, n as readRun, o as renderText, p as comparisonDocument, s as renderHtml, t as encodeRows, u as decodeRecord, x as compareRuns, y as resolvePolicy } from "./chunks/encode-rows.js";
import { t as defaultConfig } from "./chunks/default-config.js";
import { i as parseConfig, x as deploymentClasses } from "./chunks/stable-hash.js";
import { t as renderMarkdown } from "./chunks/render-markdown.js";
export { buildComment, compareRuns, comparisonDocument, decide, decodeRecord, defaultConfig, deploymentClasses, encodeRecord, encodeRows, parseConfig, readRun, reasonText, renderHtml, renderMarkdown, renderText, resolvePolicy, shapeOfRun };
