import type { Fix } from '../../../finding';
import { BlockSearch } from '../../../text/blocks';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { scopesInCode } from './code';
import type { ScopeFault } from './fault';
import { scopesInTree } from './trees';

/** Scopes and policies that open everything, or far more than an app needs. */
export const rule: Rule = {
  metadata: {
    id: 'broad-token-scope',
    title: 'Token that opens too much',
    checklist: 3,
    severity: 'warning',
    cwe: [250, 272],
    masvs: ['MASVS-AUTH-1'],
    maswe: { current: [], beta: ['MASWE-0033'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript', 'json', 'yaml'],
    noFix: 'Only who knows the screens knows which scopes they need.',
  },
  gate: () => [
    { allOf: [['scope']] },
    { allOf: [['action'], ['resource'], ['"*"', "'*'", '*']] },
    { allOf: [['write-all'], ['permissions']] },
  ],
  confirm: (text) => broad.isIn(text),
  check(context) {
    const { program, tree, document, data } = context;
    if (document.role === 'test') return;
    const faults = program ? scopesInCode(program, data.broadScopes) : tree ? scopesInTree(tree, document) : [];
    for (const fault of faults)
      context.report({
        span: fault.span,
        message: {
          what: fault.what,
          why: 'What a token opens is what is lost with it: to whoever finds it in a log, a backup or a proxy.',
          do: fault.do,
        },
        fixes: fixOf(context, fault),
        detail: fault.detail,
        ...(fault.isMinor && { severity: 'information' as const }),
      });
  },
};

/** What a broad scope or policy cannot be written without: a word of a text, or the address of a scope. */
const broad = new BlockSearch(
  /["'`=](?:[^"'`\n]{0,200}[\s,=])?(?:\*|admin|root|superuser|full_access|all_access|repo|sudo|api|delete_repo|admin:\w+)(?:["'`\s,&+%]|$)|write-all|googleapis\.com\/auth\/|mail\.google\.com|\.All\b|\*:\*/im,
);

/** A suggestion, since a job that writes then has to say so. */
function fixOf({ document }: RuleContext, { repair }: ScopeFault): Fix[] {
  if (!repair) return [];
  return [
    {
      id: 'read-all',
      title: 'Let the token read only',
      kind: 'suggestion',
      edits: [{ path: document.path, span: repair.span, newText: repair.text }],
    },
  ];
}
