import type { Nodes, Parents, Root } from 'nlcst';
import { pointer } from '../messages.js';
import type { Range } from './ranges.js';

type Leaf = Exclude<Nodes, Parents>;

/**
 * Takes out of a tree all that lies outside of some ranges of its text. Nodes that lie across a border are
 * shortened; nodes that are left with nothing but white space go, and leave it to their parent. Positions
 * stay those in the file.
 *
 * @param text the text of the tree
 * @param ranges in order, apart from one another
 */
export function prune(tree: Root, text: string, ranges: readonly Range[]): void {
  const pointAt = pointer(text);
  let offset = 0;
  let at = 0;

  function pruned(node: Nodes): Nodes[] {
    const start = offset;
    const range = ranges[at];
    const left = 'children' in node ? node.children.flatMap(pruned) : piecesOf(node);
    const isWhole = range !== undefined && range.start <= start && offset <= range.end;
    if (isWhole) return [node];
    return 'children' in node ? shortened(node, left) : left;
  }

  function piecesOf(leaf: Leaf): Leaf[] {
    const start = offset;
    const end = start + leaf.value.length;
    const pieces: Leaf[] = [];
    offset = end;
    for (let range = ranges[at]; range !== undefined && range.start < end; range = ranges[at]) {
      pieces.push(pieceOf(leaf, start, Math.max(start, range.start), Math.min(end, range.end)));
      // The next leaf has its share of the range as well.
      if (range.end > end) break;
      at++;
    }
    return pieces;
  }

  function pieceOf(leaf: Leaf, start: number, from: number, to: number): Leaf {
    const piece = { ...leaf, value: leaf.value.slice(from - start, to - start) };
    if (leaf.position) piece.position = { start: pointAt(from), end: pointAt(to) };
    return piece;
  }

  tree.children = tree.children.flatMap(pruned) as Root['children'];
}

/** The parent with the children that are left, between the white space that stood at its ends. */
function shortened(parent: Parents, left: Nodes[]): Nodes[] {
  const isContent = ({ type }: Nodes): boolean => type !== 'WhiteSpaceNode';
  const first = left.findIndex(isContent);
  if (first < 0) return left;
  let last = left.length - 1;
  while (!isContent(left[last] as Nodes)) last--;
  const children = left.slice(first, last + 1);
  parent.children = children as typeof parent.children;
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  if (start && end) parent.position = { start, end };
  else delete parent.position;
  return [...left.slice(0, first), parent, ...left.slice(last + 1)];
}
