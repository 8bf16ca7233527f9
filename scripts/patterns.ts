import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A pattern in the source, and where it stands. */
interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Longer analysis of one pattern means that the pattern is too complicated to be trusted. */
const LONGEST_ANALYSIS = 60_000;
/** Makes patterns of what its user writes into a file of rules, who answers for them. */
const ownPatterns: readonly string[] = [join('cli', 'cleaner.ts'), 'options.ts'];
const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'src');

function isMade(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

/** All patterns of a file, which must be literals. */
function patternsOf(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (isMade(node) && !ownPatterns.includes(file)) {
      throw new Error(`${place}: expected patterns as literals, got RegExp(…), which cannot be checked here`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

// The backend in JavaScript: the others start a Java machine or a binary.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?ts$/.test(name));
const patterns = files.sort().flatMap(patternsOf);
const unsafe = patterns.flatMap(({ place, source, flags }) => {
  const result = checkSync(source, flags, { timeout: LONGEST_ANALYSIS });
  if (result.status === 'safe') return [];
  const found = result.status === 'vulnerable' ? result.complexity.summary : `not analysed (${result.error.kind})`;
  const attack = result.status === 'vulnerable' ? `, for ${result.attack.pattern}` : '';
  return [`${place}: /${source}/${flags} is ${result.status}: ${found}${attack}`];
});
console.log([...unsafe, `${patterns.length} patterns checked, ${unsafe.length} not safe`].join('\n'));
if (unsafe.length > 0 || patterns.length === 0) process.exitCode = 1;
