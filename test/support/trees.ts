import { descendants, type Tree, type TreeElement } from '../../src/engine/ir/tree';

/**
 * Each element with a value or reference on a line, `path/of/names = text`, in source order; pieces that refer are listed after it.
 * Where the text was decoded or joined, what stands in the file follows in angle brackets.
 */
export function written(source: string, { roots }: Pick<Tree, 'roots'>): string[] {
  return roots.flatMap((root) => lines(source, root, ''));
}

function lines(source: string, element: TreeElement, above: string): string[] {
  const path = above + element.name;
  const { start, end } = element.textSpan;
  const raw = source.slice(start, end);
  const decoded = raw === element.text || element.text === '' ? '' : ` <${raw}>`;
  const parts = (element.parts ?? []).map((part) =>
    part.kind === 'text' ? part.text : `→${part.name}${part.key === undefined ? '' : `[${part.key}]`}`,
  );
  const own = element.text === '' ? [] : [`${path} = ${element.text}${decoded}`];
  const attributes = element.attributes.map(({ name, value }) => `${path}@${name} = ${value}`);
  const referring = parts.length > 0 ? [`${path} : ${parts.join('|')}`] : [];
  return [
    ...own,
    ...referring,
    ...attributes,
    ...element.children.flatMap((child) => lines(source, child, `${path}/`)),
  ];
}

/** Whether every place in a tree lies inside the text, and what is decoded nowhere stands there as it is. */
export function isSound(source: string, tree: Tree): boolean {
  const inside = ({ start, end }: { start: number; end: number }) => 0 <= start && start <= end && end <= source.length;
  for (const element of descendants(tree.roots)) {
    if (!inside(element.span) || !inside(element.openSpan) || !inside(element.textSpan)) return false;
  }
  return tree.comments.every(({ span, text }) => inside(span) && source.slice(span.start, span.end) === text);
}
