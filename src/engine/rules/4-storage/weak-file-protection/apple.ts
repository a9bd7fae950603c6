import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Call, Expression, Member, Name } from '../../../ir/ir';
import { descendants, plistEntries, type Tree } from '../../../ir/tree';
import { untilFirstUnlock, whileLocked, type FileFault, type Repair } from './fault';

/**
 * Constants of Objective-C by what they begin with; each class begins so.
 * Source: https://developer.apple.com/documentation/foundation/fileprotectiontype
 */
const constant = /^(NSFileProtection|NSURLFileProtection|NSDataWritingFileProtection)None$/;
const optionNone = 'noFileProtection';
const typeNone = /(?:^|\.)(?:FileProtectionType|URLFileProtection)$/;
const entitlement = 'com.apple.developer.default-data-protection';

/** Files that iOS is told to leave unprotected. Comparisons and tables of all classes are passed. */
export function unprotectedFiles(program: Program): FileFault[] {
  return [
    ...program.nodes('name').flatMap((node): FileFault[] => {
      const prefix = constant.exec(node.name)?.[1];
      if (prefix === undefined || !isGiven(program, node)) return [];
      return [fault(node, node.name, node.span, `${prefix}CompleteUntilFirstUserAuthentication`, `${prefix}Complete`)];
    }),
    ...program.nodes('member').flatMap((node) => (isGiven(program, node) ? ofMember(program, node) : [])),
  ];
}

function ofMember(program: Program, node: Member): FileFault[] {
  const { name, object, nameSpan } = node;
  if (name === optionNone)
    return [
      fault(node, `.${name}`, nameSpan, 'completeFileProtectionUntilFirstUserAuthentication', 'completeFileProtection'),
    ];
  if (name !== 'none') return [];
  const isType = object ? typeNone.test(pathOf(object) ?? '') : isProtectionSet(program, node);
  const said = object ? `${pathOf(object) ?? ''}.none` : '.none';
  return isType ? [fault(node, said, nameSpan, 'completeUntilFirstUserAuthentication', 'complete')] : [];
}

/** `values.fileProtection = .none`, `let protection: FileProtectionType = .none`. */
function isProtectionSet(program: Program, node: Member): boolean {
  const parent = program.scopes.parent(node);
  if (parent?.kind !== 'assign') return false;
  const { target, type = '' } = parent;
  return typeNone.test(type.replace(/[?!]$/, '')) || (target.kind === 'member' && target.name === 'fileProtection');
}

function fault(
  node: Name | Member,
  said: string,
  span: { readonly start: number; readonly end: number },
  first: string,
  locked: string,
): FileFault {
  const repairs: Repair[] = [
    { ...untilFirstUnlock, span, text: first },
    { ...whileLocked, span, text: locked },
  ];
  const what = `\`${said}\` leaves the file readable while the device is locked.`;
  return { span: node.span, what, detail: said, opensTo: 'holder', node, isGrave: false, repairs };
}

/** Whether it is given to a file: not compared with, a key, or one of several classes in a table. */
function isGiven(program: Program, node: Expression): boolean {
  const parent = program.scopes.parent(node);
  if (parent?.kind === 'operation' && /^[!=]==?$/.test(parent.operator)) return false;
  if (parent?.kind === 'call' && parent.name.startsWith('isEqual')) return false;
  if (parent?.kind === 'return' && program.scopes.parent(parent)?.kind === 'branch') return false;
  if (isOfMarker(program, node)) return false;
  if (parent?.kind !== 'object') return true;
  return parent.entries.every(({ key }) => key !== node) && !isTable(parent.entries.map(({ value }) => value));
}

/** A file that is made without contents, in code that writes to none: only whether it is there says something. */
function isOfMarker(program: Program, node: Expression): boolean {
  const call = [...program.scopes.ancestors(node)].find((around): around is Call => around.kind === 'call');
  const contents = call?.args.find(({ label }) => label === 'contents')?.value;
  if (call?.name !== 'createFile' || contents?.kind !== 'literal' || contents.type !== 'null') return false;
  return !program.calls().some(({ name }) => /^(?:write\w*|append|save\w*|fopen)$|FileHandle|OutputStream/.test(name));
}

function isTable(values: readonly Expression[]): boolean {
  const classes = values.filter(
    (value) => value.kind === 'name' && /FileProtection(?:None|Complete\w*)$/.test(value.name),
  );
  return classes.length > 1;
}

/**
 * An app whose files are all unprotected unless one by one they say otherwise.
 * Source: https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.developer.default-data-protection
 */
export function unprotectedByDefault(tree: Tree): FileFault[] {
  return [...descendants(tree.roots)]
    .filter(({ name }) => name === 'dict')
    .flatMap((dict) =>
      plistEntries(dict).flatMap(({ key, value }): FileFault[] => {
        if (key !== entitlement || value.text !== 'NSFileProtectionNone') return [];
        const span = value.textSpan;
        const repairs = [
          { ...untilFirstUnlock, span, text: 'NSFileProtectionCompleteUntilFirstUserAuthentication' },
          { ...whileLocked, span, text: 'NSFileProtectionComplete' },
        ];
        const what = 'All files of the app stay readable while the device is locked.';
        return [{ span: value.span, what, detail: key, opensTo: 'holder', isGrave: true, repairs }];
      }),
    );
}
