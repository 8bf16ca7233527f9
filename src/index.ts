export { clean, createCleaner } from './clean.js';
export { type Kind, kinds, kindTable } from './kinds.js';
export { bodycopy } from './processor.js';
export type { CleanOptions, CleanResult, Edit, Paragraph, Reason, Rule, RuleInput } from './types.js';
