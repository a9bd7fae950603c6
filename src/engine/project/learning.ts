import type { Document } from '../document';
import type { Tree, TreeElement } from '../ir/tree';
import type { Fact } from './view';

/** The key of the fact that a file reports what somebody learnt. */
export const learningReported = 'learning:report';

/** What `format` says in a report of somebody's learning; `keyward learn report --format json` writes it. */
export const learningReportFormat = 'keyward-learning-report';

/** Whether a file may be such a report. */
export function mayReportLearning({ language, text }: Pick<Document, 'language' | 'text'>): boolean {
  return language === 'json' && text.includes(`"${learningReportFormat}"`);
}

/** What a report of somebody's learning says: their role, and the lessons that they finished as they are now. */
export function learningFacts(document: Document, tree: Tree | undefined): Fact[] {
  if (!tree || !mayReportLearning(document) || textOf(tree.roots, 'format') !== learningReportFormat) return [];
  const role = textOf(tree.roots, 'role');
  const lessons = tree.roots.find(({ name }) => name === 'lessons');
  if (role === undefined || !lessons) return [];
  const finished = lessons.children.flatMap(({ children }) => {
    const isFinished = textOf(children, 'finished') !== undefined && textOf(children, 'outdated') !== 'true';
    return isFinished ? [textOf(children, 'id') ?? ''] : [];
  });
  const value = { kind: 'learnt', role, lessons: finished } as const;
  return [{ key: learningReported, path: document.path, span: lessons.openSpan, value }];
}

function textOf(elements: readonly TreeElement[], name: string): string | undefined {
  return elements.find((element) => element.name === name)?.text;
}
