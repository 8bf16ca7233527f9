/**
 * The states of the chain: where in the page a paragraph stands. Boilerplate between paragraphs
 * of the body (`inside`) and behind it (`after`) are told apart because the end of the article
 * is one decision for all that follows.
 */
export const states = ['before', 'title', 'body', 'inside', 'after'] as const;

export const STATE_COUNT = 5;
export const BEFORE = 0;
export const TITLE = 1;
export const BODY = 2;
export const INSIDE = 3;
export const AFTER = 4;

/** Transitions that cannot occur, as pairs of states. */
const forbidden: readonly (readonly [number, number])[] = [
  [BEFORE, INSIDE],
  [BEFORE, AFTER],
  [BODY, BEFORE],
  [INSIDE, BEFORE],
  [INSIDE, AFTER],
  [AFTER, BEFORE],
  [AFTER, BODY],
  [AFTER, INSIDE],
];

/** 1 where the transition from `row` to `column` (index row * 5 + column) may occur. */
export const allowed: Uint8Array = new Uint8Array(STATE_COUNT * STATE_COUNT).fill(1);
for (const [from, to] of forbidden) allowed[from * STATE_COUNT + to] = 0;

/** 1 where a text may begin in the state. */
export const allowedStart: Uint8Array = Uint8Array.of(1, 1, 1, 0, 1);
