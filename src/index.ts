export { clean, createCleaner } from './clean.js';
export { type Kind, kinds, kindTable } from './kinds.js';
export type { BodycopyMessage } from './messages.js';
export { type BodycopyParagraph, bodycopy, type ParagraphData } from './processor.js';
export type { CleanOptions, CleanResult, Edit, Paragraph, Reason, Rule, RuleInput } from './types.js';
