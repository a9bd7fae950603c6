import type { Language } from '../../src/engine/document';
import { bundledData } from '../../src/engine/data';
import { Program } from '../../src/engine/flow/program';
import type { Name } from '../../src/engine/ir/ir';
import { emptyView, type ProjectView } from '../../src/engine/project/view';
import { lowered } from './lowered';

/** A text as flows see it, with the shipped models. */
export async function programOf(language: Language, text: string, project: ProjectView = emptyView): Promise<Program> {
  const { models, names } = bundledData();
  return new Program(await lowered(language, text), models.of(language), names, project, text);
}

/** The use of a name that stands last in the text. */
export function lastUse(program: Program, name: string): Name {
  const uses = [...program.nodes('name')].filter((node) => node.name === name);
  const last = uses.sort((left, right) => left.span.start - right.span.start).at(-1);
  if (!last) throw new Error(`nothing is named ${name}`);
  return last;
}
