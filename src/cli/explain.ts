import path from 'node:path';
import { languageOf } from '../engine/classify';
import { Engine } from '../engine/engine';
import { explain, type Note } from '../engine/explain/explain';
import type { Project } from '../engine/project/project';
import { emptyView } from '../engine/project/view';
import { LineIndex } from '../engine/text/line-index';
import { notListed } from '../host/node/admit';
import { grammarsFromDist } from '../host/node/grammars';
import { slashed } from '../host/node/find-policy';
import { readText } from '../host/node/read';
import { cacheFolder } from '../host/node/scan-cache';
import { printable } from '../report/escape';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy } from './policy-file';
import { findTarget } from './target';

/** How `keyward explain` prints. */
export interface ExplainOptions {
  readonly format: 'text' | 'json';
  /** The folder whose files belong together; the working directory unless given. */
  readonly root: string;
}

/** Says why a line is reported, or why it is not. `place` is `FILE:LINE`, the line counted from one. */
export async function explainPlace(place: string, options: ExplainOptions, environment: Environment): Promise<number> {
  const [, name = '', line = ''] = /^(.+):(\d+)(?::\d+)?$/.exec(place) ?? [];
  if (name === '') throw new UsageError('Write the place as FILE:LINE, such as app/src/Session.kt:12.');
  const { root } = await findTarget([options.root], environment.cwd);
  const file = slashed(path.relative(root, path.resolve(environment.cwd, name)));
  if (file.startsWith('../'))
    throw new UsageError(`"${name}" lies outside ${options.root}. Name its folder with --root.`);
  const notes = await notesOn(root, file, Number(line), environment);
  const text = notes.map(({ kind, text: words }) => `${kind.padEnd(12)}${printable(words)}\n`).join('');
  await write(environment.stdout, options.format === 'json' ? `${JSON.stringify(notes, undefined, 2)}\n` : text);
  return exitCodes.clean;
}

async function notesOn(
  root: string,
  file: string,
  line: number,
  environment: Environment,
): Promise<readonly (Note | { readonly kind: 'not checked'; readonly text: string })[]> {
  const read = await readText(root, file);
  if (read.kind === 'skip') return [{ kind: 'not checked', text: `This file is not checked: ${read.skip.reason}.` }];
  const lines = new LineIndex(read.text);
  if (line < 1 || line > lines.lineCount) throw new UsageError(`${file} has ${String(lines.lineCount)} lines.`);
  const { policy } = await choosePolicy({}, root, environment);
  const left = await notListed(root, file, policy);
  if (left !== undefined) return [{ kind: 'not checked', text: `This file is not checked: ${left}.` }];
  let project: Project | undefined;
  await environment.scan({
    root,
    policy,
    cache: cacheFolder(environment.variables),
    onProject: (whole) => {
      project = whole;
    },
  });
  const engine = await Engine.create(grammarsFromDist);
  const document = { path: file, language: languageOf(file), role: policy.roleFor(file), text: read.text };
  const view = project?.viewFor(file) ?? emptyView;
  return explain(engine, document, line - 1, { policy, project: view, today: environment.today });
}
