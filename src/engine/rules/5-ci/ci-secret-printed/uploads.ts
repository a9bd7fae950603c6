import { descendants, type TreeElement } from '../../../ir/tree';
import type { RuleContext } from '../../context';
import type { Command } from '../commands';
import type { Fault } from './fault';
import type { ScriptSecrets } from './references';
import { secretFile } from './secret-files';

/** The files that commands write secrets to: `echo "$KEYSTORE" | base64 -d > release.jks`. */
export function writtenFiles(commands: readonly Command[], secrets: ScriptSecrets): ReadonlySet<string> {
  const files = commands.flatMap(({ element, siblings, text }) => {
    const [secret] = secrets.in(element, text);
    if (!secret) return [];
    const near = siblings.slice(siblings.indexOf(element), siblings.indexOf(element) + 3);
    return near.flatMap(({ children }) => children.filter(({ name, parts }) => name === 'redirection' && !parts));
  });
  return new Set(files.map(({ text }) => plain(text)).filter((file) => file !== '' && !file.startsWith('/dev/')));
}

/** Files with secrets that a run keeps for download. */
export function* uploads({ tree, document }: RuleContext, written: ReadonlySet<string>): Generator<Fault> {
  if (document.language !== 'yaml') return;
  for (const { path, element } of pathsOf(tree?.roots ?? [])) {
    const isWritten = written.has(plain(path));
    const file = secretFile(path);
    if (path.startsWith('!') || !(isWritten || file?.isPublic === false)) continue;
    yield {
      span: element.textSpan,
      severity: 'warning',
      message: {
        what: `\`${path}\` is kept as an artifact of the run${isWritten ? ', after a secret was written to it' : ''}.`,
        why: 'Everyone who may read the project can download artifacts, for weeks; of a public repository everyone.',
        do: 'Keep what the build made, and remove the file at the end of the run. If it was uploaded, replace what it holds.',
      },
      detail: path,
    };
  }
}

function plain(path: string): string {
  return path.replace(/^\.\//, '').trim();
}

interface Path {
  readonly path: string;
  readonly element: TreeElement;
}

/**
 * Sources: https://github.com/actions/upload-artifact, https://docs.gitlab.com/ci/yaml/#artifactspaths,
 * https://circleci.com/docs/guides/optimize/artifacts/, https://docs.codemagic.io/yaml-basic-configuration/yaml-getting-started/,
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/publish-pipeline-artifact-v1
 */
function* pathsOf(roots: readonly TreeElement[]): Generator<Path> {
  for (const element of descendants(roots)) {
    const uses = element.children.find(({ name }) => name === 'uses' || name === 'task')?.text ?? '';
    if (uses.startsWith('actions/upload-artifact@')) yield* inputs(element, 'with', /^path$/);
    if (/^Publish\w*Artifacts?@/.test(uses)) yield* inputs(element, 'inputs', /^(?:PathtoPublish|targetPath|path)$/i);
    if (element.name === 'store_artifacts') yield* lines(element.children.find(({ name }) => name === 'path'));
    if (element.name === 'publish' && element.text !== '') yield* lines(element);
    if (element.name !== 'artifacts') continue;
    for (const item of element.children.flatMap((child) => (child.name === 'paths' ? child.children : [child])))
      if (item.name === 'item') yield* lines(item);
  }
}

function* inputs({ children }: TreeElement, block: string, name: RegExp): Generator<Path> {
  const given = children.find((child) => child.name === block)?.children ?? [];
  yield* lines(given.find((child) => name.test(child.name)));
}

function* lines(element: TreeElement | undefined): Generator<Path> {
  for (const path of element?.text.split(/\r?\n/) ?? []) {
    if (element && path.trim() !== '') yield { path: path.trim(), element };
  }
}
