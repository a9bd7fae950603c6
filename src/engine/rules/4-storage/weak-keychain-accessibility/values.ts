import type { Program } from '../../../flow/program';
import { pathOf } from '../../../flow/paths';
import type { Expression, IrNode, Member, Name } from '../../../ir/ir';

/** A value that lets a keychain item be read while the device is locked, and what may stand instead of its name. */
export interface WeakAccess {
  readonly node: Name | Member | (Expression & { readonly kind: 'literal' });
  /** The place of the name that says it, which the fix replaces. */
  readonly span: { readonly start: number; readonly end: number };
  readonly name: string;
  /** Absent where an import would have to change too. */
  readonly instead?: { readonly afterFirstUnlock: string; readonly whenUnlocked: string };
}

/**
 * Constants of Security and of the libraries that have their own, by what they begin with: UICKeyChainStore, Valet before 4,
 * Auth0's SimpleKeychain before 1, FXKeychain, ArcGIS.
 * Source: https://developer.apple.com/documentation/security/ksecattraccessiblealways and each library's header.
 */
const constant =
  /^(kSecAttrAccessible|(?:AWS)?UICKeyChainStoreAccessibility|VALAccessibility|A0SimpleKeychainItemAccessible|FXKeychainAccessible|AGSKeychainItemAccessible)Always(?:ThisDeviceOnly)?$/;

/** KeychainAccess, SwiftKeychainWrapper, Locksmith, Valet: `.always`; KeychainSwift: `.accessibleAlways`. */
const swiftMember = /^(a|A|accessibleA)lways(?:ThisDeviceOnly)?$/;
const swiftLabel = /^(?:with)?Access(?:ibility|ible)?$/i;
const swiftType = /(?:Accessibility|AccessibleOption|AccessOptions)[?!]?$/;

/** react-native-keychain and its relatives: `ACCESSIBLE.ALWAYS`; expo-secure-store: `SecureStore.ALWAYS`. */
const scriptMember = /^ALWAYS(?:_THIS_DEVICE_ONLY)?$/;
const expo = 'expo-secure-store';

/** What native modules take as a text: react-native-keychain's own values, react-native-sensitive-info's names of constants. */
const text = /^((?:kSecAttr)?Accessible)Always(?:ThisDeviceOnly)?$/;
const textKey = /^(?:accessible|keychainAccessible|kSecAttrAccessible)$/;

/** Every value of the file that leaves a keychain item open while the device is locked. */
export function weakValues(program: Program): WeakAccess[] {
  return [
    ...program.nodes('name').flatMap((node) => ofName(program, node)),
    ...program.nodes('member').flatMap((node) => ofMember(program, node)),
    ...program.nodes('literal').flatMap((node): WeakAccess[] => {
      const prefix = node.type === 'string' ? text.exec(node.value)?.[1] : undefined;
      if (prefix === undefined || !textKey.test(entryKey(program, node) ?? '')) return [];
      return [{ node, span: node.content, name: node.value, instead: constantsOf(prefix) }];
    }),
  ];
}

function ofName(program: Program, node: Name): WeakAccess[] {
  const { name, span } = node;
  const prefix = constant.exec(name)?.[1];
  if (prefix !== undefined) return [{ node, span, name, instead: constantsOf(prefix) }];
  return scriptMember.test(name) && isOfExpo(program, node) ? [{ node, span, name }] : [];
}

function ofMember(program: Program, node: Member): WeakAccess[] {
  const { name, object, nameSpan: span } = node;
  if (scriptMember.test(name)) {
    const isKnown = /(?:^|\.)(?:ACCESSIBLE|SecureStore)$/.test(pathOf(object) ?? '');
    if (!isKnown && !(object?.kind === 'name' && isOfExpo(program, object))) return [];
    const instead = {
      afterFirstUnlock: 'AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY',
      whenUnlocked: 'WHEN_UNLOCKED_THIS_DEVICE_ONLY',
    };
    return [{ node, span, name: `${pathOf(object) ?? ''}.${name}`, instead }];
  }
  const start = swiftMember.exec(name)?.[1];
  if (start === undefined || !isAccessibility(program, node)) return [];
  const cased = (word: string) =>
    start === 'a' ? word : start.slice(0, -1) + word.charAt(0).toUpperCase() + word.slice(1);
  const instead = {
    afterFirstUnlock: cased('afterFirstUnlockThisDeviceOnly'),
    whenUnlocked: cased('whenUnlockedThisDeviceOnly'),
  };
  return [{ node, span, name: `.${name}`, instead }];
}

function constantsOf(prefix: string) {
  return {
    afterFirstUnlock: `${prefix}AfterFirstUnlockThisDeviceOnly`,
    whenUnlocked: `${prefix}WhenUnlockedThisDeviceOnly`,
  };
}

function isOfExpo(program: Program, name: Name): boolean {
  return program.scopes
    .resolve(name)
    .some((definition) => definition.kind === 'import' && definition.import.module === expo);
}

/** The key of the object's entry that `node` is the value of. */
function entryKey(program: Program, node: Expression): string | undefined {
  const parent = program.scopes.parent(node);
  const key = parent?.kind === 'object' ? parent.entries.find(({ value }) => value === node)?.key : undefined;
  return key?.kind === 'name' ? key.name : key?.kind === 'literal' ? key.value : undefined;
}

/** Whether a member of Swift is an accessibility: by its type, by the label or the call that it goes to. */
function isAccessibility(program: Program, node: Member): boolean {
  if (node.object) return swiftType.test(pathOf(node.object) ?? '');
  const parent = program.scopes.parent(node);
  if (parent?.kind === 'call') {
    const label = parent.args.find(({ value }) => value === node)?.label;
    return label === undefined ? parent.name === 'accessibility' : swiftLabel.test(label);
  }
  return isTyped(program, parent, node);
}

function isTyped(program: Program, parent: IrNode | undefined, node: Member): boolean {
  if (parent?.kind === 'assign') {
    const { type = '', target } = parent;
    return swiftType.test(type) || (target.kind === 'member' && swiftLabel.test(target.name));
  }
  if (parent?.kind === 'function')
    return parent.parameters.some(({ value, type = '' }) => value === node && swiftType.test(type));
  if (parent?.kind !== 'return') return false;
  const around = [...program.scopes.ancestors(parent)].find(({ kind }) => kind === 'function' || kind === 'lambda');
  return around?.kind === 'function' && swiftType.test(around.returns ?? '');
}
