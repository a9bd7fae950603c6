import type { Span } from '../../document';
import type { Tree, TreeElement } from '../../ir/tree';

/** The elements that lead to the text at `span`, from the outside in; empty where none holds it. */
export function pathTo(tree: Tree, span: Span): readonly TreeElement[] {
  const path: TreeElement[] = [];
  let inside = tree.roots;
  for (;;) {
    const next = inside.find((element) => holds(element.span, span));
    if (!next) return path;
    path.push(next);
    inside = next.children;
  }
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
