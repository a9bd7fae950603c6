import type { Fix, TextEdit } from '../../../finding';
import { writerFor } from '../../../fixes/writers';
import type { Assign, Expression } from '../../../ir/ir';
import { descendants, plistEntries } from '../../../ir/tree';
import type { KnownKey } from '../../../secrets/known-keys';
import { splitWords } from '../../../secrets/names';
import type { RuleContext } from '../../context';
import { expressionEdits } from '../helper-fix';
import type { Moved, Way } from './way';
import { androidWay } from './way.android';
import { iosWay, isSetElsewhere } from './way.ios';
import { flutterWay, scriptWay } from './way.scripts';

/**
 * Moves a key that may ship out of Git, into a file that the build reads: one change of the code, that file, `.gitignore` and what hands
 * the value on. A suggestion: builds elsewhere need the file too. Offered where the project's own files say which kind of app it is.
 */
export function moveToBuild(context: RuleContext, key: KnownKey): Fix | undefined {
  const { document } = context;
  if (document.role !== 'ships' || !key.candidate.exact || key.disguise) return undefined;
  const moved = { context, key };
  const way = wayOf(moved);
  const name = way && variableFor(context, key, way.called);
  if (!way || name === undefined || way.holds?.test(context.text(key.span)) === false) return undefined;
  const variable = way.prefix + name;
  if (/^(?:swift|objc|plist)$/.test(document.language) && isSetElsewhere(moved, variable)) return undefined;
  const edits = way.edits ? way.edits(way.read(variable)) : edited(moved, way, way.read(variable));
  const lines = way.lines(variable, key.span);
  return edits && { id: 'move-to-build', title: way.title, kind: 'suggestion', edits, lines };
}

function wayOf(moved: Moved): Way | undefined {
  switch (moved.context.document.language) {
    case 'dart':
      return flutterWay(moved);
    case 'typescript':
    case 'tsx':
    case 'javascript':
      return scriptWay(moved);
    case 'kotlin':
    case 'java':
    case 'xml':
      return androidWay(moved);
    case 'swift':
    case 'objc':
    case 'plist':
      return iosWay(moved);
    default:
      return undefined;
  }
}

/** An expression of two operands stands in brackets where it is a part of another. */
function edited({ context, key }: Moved, { imported = [] }: Way, read: string): TextEdit[] | undefined {
  const { document, program } = context;
  const isPart = / \?[?:] /.test(read) && needsBrackets(context, key);
  const edits = expressionEdits(context, key, isPart ? `(${read})` : read);
  const own = /^[ \t]*package[ \t]+([\w.]+)/m.exec(document.text)?.[1] ?? '';
  const missing = imported.filter((each) => each !== `${own}.BuildConfig`);
  const writer = writerFor(document, program?.module);
  return edits && [...(writer?.addImports(missing) ?? []), ...edits];
}

function needsBrackets({ document, program }: RuleContext, { candidate }: KnownKey): boolean {
  const parent = candidate.expression && program?.scopes.parent(candidate.expression);
  const isReceiver = parent?.kind === 'call' && parent.receiver === candidate.expression;
  // What Objective-C declares outside of functions becomes a macro.
  if (document.language === 'objc') return parent?.kind !== 'call' || isReceiver;
  return isReceiver || /^(?:operation|member|index)$/.test(parent?.kind ?? '');
}

/** What the variable is called: as the code calls the key, where that says that it may ship; else as its format does. */
function variableFor(context: RuleContext, key: KnownKey, called: string | undefined): string | undefined {
  const { keyNames } = context.data;
  const { expression } = key.candidate;
  const written = called ?? (expression ? nameAround(context, expression) : listedAs(context, key));
  const names = [...(written === undefined ? [] : [written]), key.match.format.id].map((name) =>
    splitWords(name.replace(/^k(?=[A-Z])/, ''))
      .join('_')
      .toUpperCase(),
  );
  return names.find((name) => /^[A-Z][A-Z0-9_]*$/.test(name) && /^[RP]$/.test(keyNames.of(name)?.class ?? ''));
}

function nameAround({ program }: RuleContext, expression: Expression): string | undefined {
  const parent = program?.scopes.parent(expression);
  if (parent?.kind === 'assign') return targetName(parent);
  const key = parent?.kind === 'object' ? parent.entries.find(({ value }) => value === expression)?.key : undefined;
  if (key?.kind === 'name') return key.name;
  return parent?.kind === 'call' ? parent.args.find(({ value }) => value === expression)?.label : undefined;
}

function targetName({ target }: Assign): string | undefined {
  return target.kind === 'name' || target.kind === 'member' ? target.name : undefined;
}

/** The key of a property list before the text. */
function listedAs({ document, tree }: RuleContext, { span }: KnownKey): string | undefined {
  if (document.language !== 'plist') return undefined;
  const dicts = [...descendants(tree?.roots ?? [])].filter(({ name }) => name === 'dict');
  return dicts
    .flatMap(plistEntries)
    .find(({ value }) => value.textSpan.start <= span.start && span.end <= value.textSpan.end)?.key;
}
