import type { Fix, Message } from '../../../finding';
import { walk } from '../../../ir/walk';
import { splitWords } from '../../../secrets/names';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { filesForOthers } from './android';
import { unprotectedByDefault, unprotectedFiles } from './apple';
import type { FileFault } from './fault';

/** Files that are open to whoever holds the locked device, or to every other app. */
export const rule: Rule = {
  metadata: {
    id: 'weak-file-protection',
    title: 'File left unprotected',
    checklist: 4,
    severity: 'warning',
    cwe: [312, 922],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0001'], beta: ['MASWE-0006', 'MASWE-0002'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'plist'],
    noFix: 'A mode that is imported by its name would need another import.',
  },
  gate: () => [
    { allOf: [['FileProtectionNone', 'noFileProtection', 'MODE_WORLD_']] },
    { allOf: [['fileProtection', 'FileProtection'], ['.none']] },
    { allOf: [['setReadable', 'setWritable'], ['import android']] },
  ],
  check(context) {
    // What a test stores is made up.
    if (context.document.role === 'test') return;
    for (const fault of faultsOf(context)) {
      const isMinor = !fault.isGrave && !concernsSecrets(context, fault);
      context.report({
        span: fault.span,
        message: messageOf(fault),
        fixes: fixesOf(context, fault),
        detail: fault.detail,
        ...((isMinor || isForHooks(context, fault)) && { severity: 'information' as const }),
      });
    }
  },
};

function faultsOf({ program, tree, document }: RuleContext): FileFault[] {
  if (tree) return unprotectedByDefault(tree);
  if (!program) return [];
  return /^(?:swift|objc)$/.test(document.language) ? unprotectedFiles(program) : filesForOthers(program);
}

/** Words of what people would not want a stranger to read. */
const telling = new Set(
  (
    'account auth backup chat contact cookie credential database db identity keychain keystore mail message ' +
    'password payment persistent realm secret session sqlite token vault wallet'
  ).split(' '),
);

/**
 * Whether the statement around a fault speaks of a database or of something personal; on iOS, where a class is often set by a
 * function of its own, the function's or type's name too.
 */
function concernsSecrets({ program }: RuleContext, { node, opensTo }: FileFault): boolean {
  const statement = node && program?.statementOf(node);
  if (!program || !statement) return false;
  const names: string[] = [];
  walk([statement], (inner) => {
    if (inner.kind === 'name' || inner.kind === 'member' || inner.kind === 'call') names.push(inner.name);
    if (inner.kind === 'literal' && inner.type === 'string') names.push(inner.value);
    return true;
  });
  for (const ancestor of opensTo === 'holder' ? program.scopes.ancestors(statement) : [])
    if (ancestor.kind === 'function' || ancestor.kind === 'type') names.push(ancestor.name);
  return names.flatMap(splitWords).some((word) => telling.has(word.replace(/s$/, '')));
}

/** A module for Xposed shares its preferences with the apps that it hooks, which is how that framework has it. */
function isForHooks({ document }: RuleContext, { opensTo }: FileFault): boolean {
  return opensTo === 'apps' && /xposed/i.test(document.text);
}

function messageOf({ what, opensTo }: FileFault): Message {
  if (opensTo === 'holder')
    return {
      what,
      why: 'Its key needs no passcode: whoever holds a lost or seized phone can read it, even before the first unlock.',
      do: 'Take “until first user authentication”, iOS’s default, where background work needs the file, else “complete”.',
    };
  return {
    what,
    why: 'Any app that is installed gets at it, without a permission. Modes for all of this kind end the app from Android 7 on.',
    do: 'Open it for this app only, and share through a FileProvider, one file at a time.',
  };
}

function fixesOf({ document }: RuleContext, { repairs }: FileFault): Fix[] {
  return repairs.map(({ id, title, span, text }) => ({
    id,
    title,
    kind: 'suggestion',
    edits: [{ path: document.path, span: { start: span.start, end: span.end }, newText: text }],
  }));
}
