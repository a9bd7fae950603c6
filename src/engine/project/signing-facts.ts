import type { Document } from '../document';
import type { Comment } from '../ir/ir';
import type { TreeElement } from '../ir/tree';
import { isOfTrial, isSaidFake } from '../secrets/key-files/trials';
import { splitWords } from '../secrets/names';
import type { Fact } from './view';

/** Whether an app for people is signed with a key store, or only a build for a try. */
export type StoreUse = 'release' | 'trial';

/** What a Gradle build file signs with each key store that it names: `store-use:NAME`, by the configuration and the comment above. */
export function signingFacts(
  document: Document,
  elements: readonly TreeElement[],
  comments: readonly Comment[],
): readonly Fact[] {
  return storesIn(elements, '').map(({ file, build, span }): Fact => {
    const isTrial = isOfTrial(splitWords(build)) || isSaidFake(comments, document.text, span.start);
    const use: StoreUse = isTrial ? 'trial' : 'release';
    const name = file.slice(file.lastIndexOf('/') + 1);
    return { key: `store-use:${name}`, path: document.path, span, value: { kind: 'text', text: use } };
  });
}

interface NamedStore extends Pick<TreeElement, 'span'> {
  readonly file: string;
  /** The signing configuration that takes it. */
  readonly build: string;
}

function storesIn(elements: readonly TreeElement[], build: string): NamedStore[] {
  return elements.flatMap((element) =>
    element.name === 'storeFile'
      ? textsIn(element).map((file) => ({ file, build, span: element.span }))
      : storesIn(element.children, element.name),
  );
}

/** The whole texts of a value: `"upload.jks"`, `file("upload.jks")`, `rootProject.file("upload.jks")`. */
function textsIn({ text, parts, children }: TreeElement): string[] {
  const own = text !== '' && parts === undefined ? [text] : [];
  return [...own, ...children.flatMap(textsIn)];
}
