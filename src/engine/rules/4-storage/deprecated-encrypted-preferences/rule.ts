import type { Span } from '../../../document';
import type { Program } from '../../../flow/program';
import { pathOf } from '../../../flow/paths';
import { descendants, type Tree } from '../../../ir/tree';
import type { Rule } from '../../rule';

const library = 'androidx.security.crypto';
const coordinates = /^androidx\.security:security-crypto(?:-ktx)?(?::|$)/;
const artifact = /^security-crypto(?:-ktx)?$/;

/**
 * Uses of androidx.security:security-crypto, whose every class is deprecated; once a file. What it encrypts stays encrypted.
 * Source: https://developer.android.com/jetpack/androidx/releases/security
 */
export const rule: Rule = {
  metadata: {
    id: 'deprecated-encrypted-preferences',
    title: 'Deprecated library for encrypted preferences',
    checklist: 4,
    severity: 'information',
    cwe: [477],
    masvs: ['MASVS-STORAGE-1'],
    maswe: { current: ['MASWE-0001'], beta: ['MASWE-0006'] },
    languages: ['kotlin', 'java', 'groovy', 'toml'],
    noFix: 'People’s data has to be moved on their devices, and that can fail: no edit of one place is safe.',
  },
  gate: () => [{ allOf: [['androidx.security']] }],
  check(context) {
    const { program, tree, document } = context;
    if (document.role === 'test') return;
    const span = program ? inCode(program) : tree && inBuildFile(tree);
    if (!span) return;
    context.report({
      span,
      message: {
        what: 'The library behind EncryptedSharedPreferences is deprecated. That is no vulnerability: what it encrypts stays encrypted.',
        why: 'It gets no more fixes, and its known fault stays: on some devices its key is lost, and opening the preferences ends the app.',
        do: 'Plan a move: a key of AES-GCM in the Android Keystore with DataStore, or Tink. Read the old entries, write the new ones, compare, then delete.',
      },
    });
  },
};

/** The first import or full name of one of its classes, or the dependency of a build file in Kotlin. */
function inCode(program: Program): Span | undefined {
  const places = [
    ...program.nodes('import').filter(({ module }) => module === library || module.startsWith(`${library}.`)),
    ...program.nodes('literal').filter(({ type, value }) => type === 'string' && coordinates.test(value)),
    ...program.nodes('member').filter((member) => pathOf(member) === library),
  ];
  return places.map(({ span }) => span).sort((left, right) => left.start - right.start)[0];
}

/** The first dependency of a build file in Groovy, or of a catalogue of versions. */
function inBuildFile(tree: Tree): Span | undefined {
  const found = [...descendants(tree.roots)].find(({ text }) => coordinates.test(text) || artifact.test(text));
  return found?.textSpan;
}
