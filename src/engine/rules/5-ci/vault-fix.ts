import type { Span } from '../../document';
import type { Fix, TextEdit } from '../../finding';
import type { Literal, Template } from '../../ir/ir';
import type { RuleContext } from '../context';
import { shellEdit } from './fix.shell';
import { rubyEdit } from './fix.ruby';
import { jsonEdit } from './fix.json';
import { yamlEdit } from './fix.yaml';
import { pathTo } from './tree-path';
import { vaultOf } from './vault';

/** A secret that is written out: what it will be called in the vault, and what holds it where it is code. */
export interface Written {
  readonly span: Span;
  readonly secret: string;
  readonly expression?: Literal | Template;
}

/** What is changed; `removes` where nothing is left, since the vault sets the same variable. */
export interface VaultEdit {
  readonly edits: readonly TextEdit[];
  readonly removes?: boolean;
  /** Where it is read from then, where that is not the vault of the file's own system. */
  readonly from?: string;
}

/**
 * Puts the vault's reference in place of a secret, as the file's own system writes it. A suggestion: someone has to put the secret
 * into the vault first. Nothing is offered for Dockerfiles, `.netrc`, property lists and comments.
 */
export function vaultFix(context: RuleContext, written: Written): Fix | undefined {
  const { document, comments } = context;
  const { span, secret } = written;
  if (comments.some((comment) => comment.span.start <= span.start && span.end <= comment.span.end)) return undefined;
  const made = editFor(context, written);
  if (!made) return undefined;
  const from = made.from ?? vaultOf(document).name;
  const title = made.removes ? `Remove it here and keep it as ${secret} in ${from}` : `Read ${secret} from ${from}`;
  return { id: 'read-from-vault', title, kind: 'suggestion', edits: made.edits };
}

function editFor(context: RuleContext, written: Written): VaultEdit | undefined {
  const { span, secret } = written;
  switch (context.document.language) {
    case 'yaml':
      return yamlEdit(context, written);
    case 'json':
      return jsonEdit(context, written);
    case 'ruby':
      return rubyEdit(context, written);
    case 'shell':
      return shellEdit(context, written);
    case 'npmrc':
      return { edits: [edit(context, span, `\${${secret}}`)], from: environment };
    case 'groovy':
      return jenkinsEdit(context, written);
    default:
      return undefined;
  }
}

/** What a script, a lane or npm reads, whatever puts a secret there. */
export const environment = 'the environment';

/** Replaces `span` of the context's document. */
export function edit({ document }: RuleContext, { start, end }: Span, newText: string): TextEdit {
  return { path: document.path, span: { start, end }, newText };
}

/** `environment { TOKEN = credentials('TOKEN') }`. */
function jenkinsEdit(context: RuleContext, { span, secret }: Written): VaultEdit | undefined {
  const path = context.tree ? pathTo(context.tree, span) : [];
  const last = path.at(-1);
  if (path.at(-2)?.name !== 'environment' || last?.textSpan.start !== span.start || last.textSpan.end !== span.end)
    return undefined;
  const whole = { start: span.start - 1, end: span.end + 1 };
  if (!/^(['"])[^'"]*\1$/.test(context.text(whole))) return undefined;
  return { edits: [edit(context, whole, `credentials('${secret}')`)] };
}
