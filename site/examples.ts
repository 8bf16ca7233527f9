import week from '../fixtures/000-the-week/input.txt';
import aleppo from '../fixtures/001-war-torn-aleppo/input.txt';
import springboard from '../fixtures/002-springboard/input.txt';
import pulse from '../fixtures/003-pulse/input.txt';
import observatory from '../fixtures/004-syrian-observatory/input.txt';

/** The texts that the playground offers, by the names of their buttons. */
export const examples: Readonly<Record<string, string>> = {
  'The Week': week,
  'War-torn Aleppo': aleppo,
  Springboard: springboard,
  Pulse: pulse,
  'Syrian Observatory': observatory,
};
