import type { KnownKey } from '../../../secrets/known-keys';
import { splitWords } from '../../../secrets/names';
import type { Candidate } from '../../1-hardcoded/hardcoded-credential/candidate';
import type { RuleContext } from '../../context';
import { isVariable, secretName } from '../secret-name';
import { pathTo } from '../tree-path';

/** What a key is called in the vault: the variable that the file keeps it in, else its provider and kind. */
export function nameOfKey(context: RuleContext, { match, span }: KnownKey): string {
  if (context.document.language === 'npmrc') return 'NPM_TOKEN';
  return variableAround(context, { span }) ?? secretName(match.format.id);
}

/** What a credential is called in the vault, by its own name. */
export function nameOfCredential(context: RuleContext, { name, span, expression }: Candidate): string {
  if (context.document.language === 'npmrc') return /password/i.test(name) ? 'NPM_PASSWORD' : 'NPM_TOKEN';
  const called = expression && callAround(context, expression);
  return variableAround(context, { span }) ?? secretName(name, called);
}

/** The variable of the environment that a file sets to the text at `span`. */
function variableAround({ tree }: RuleContext, { span }: Pick<KnownKey, 'span'>): string | undefined {
  const path = tree ? pathTo(tree, span) : [];
  const [last, parent] = [path.at(-1), path.at(-2)];
  const paired = last?.name === 'value' ? parent?.children.find(({ name }) => name === 'name')?.text : undefined;
  const listed = last?.name === 'item' ? /^([A-Z][A-Z0-9_]+)=/.exec(last.text)?.[1] : undefined;
  const variable = paired ?? listed ?? last?.name;
  return variable !== undefined && isVariable(variable) ? secretName(variable) : undefined;
}

/** The action of fastlane that a text is an argument of. */
function callAround({ program }: RuleContext, expression: NonNullable<Candidate['expression']>): string | undefined {
  const parent = program?.scopes.parent(expression);
  return parent?.kind === 'call' && splitWords(parent.name).length > 0 ? parent.name : undefined;
}
