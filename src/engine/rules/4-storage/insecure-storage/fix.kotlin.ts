import type { Fix, TextEdit } from '../../../finding';
import { writerFor } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';
import type { RuleContext } from '../../context';
import { foreignReads, imported } from './foreign-readers';
import { callsWithSameKey, readsByKey } from './readers';

/** Sinks whose readers are known by their key, by the type of what reads them; a database's or a file's are not. */
export const keyedStores: ReadonlyMap<string, string> = new Map([
  ['android-shared-preferences', 'SharedPreferences'],
  ['android-easy-preferences', 'EasyPrefs'],
  ['android-mmkv', 'MMKV'],
  ['android-data-store', 'DataStore'],
  ['android-data-store-set', 'DataStore'],
]);

/** Calls that read one text under a key. */
export const keyedReads = ['getString', 'decodeString'];

/** What the cipher imports in Kotlin and in Java. */
export const keystoreImports = [
  'android.security.keystore.KeyGenParameterSpec',
  'android.security.keystore.KeyProperties',
  'android.util.Base64',
  'java.security.KeyStore',
  'javax.crypto.Cipher',
  'javax.crypto.KeyGenerator',
  'javax.crypto.SecretKey',
  'javax.crypto.spec.GCMParameterSpec',
];

/**
 * AES-GCM with a key that never leaves the Android Keystore. `decrypt` gives back a value that an earlier version stored in plain
 * text, so nobody is signed out; the next write encrypts it.
 * Source: https://developer.android.com/privacy-and-security/keystore
 */
const helper = (
  isShared: boolean,
) => `/** Encrypts small secrets with an AES key that never leaves the Android Keystore. */
${isShared ? 'internal' : 'private'} object KeystoreCipher {
	private const val KEY_ALIAS = "keystore-cipher"
	private const val MARK = "ks1:"
	private const val IV_LENGTH = 12

	fun encrypt(text: String): String {
		val cipher = Cipher.getInstance("AES/GCM/NoPadding").apply { init(Cipher.ENCRYPT_MODE, secretKey()) }
		return MARK + Base64.encodeToString(cipher.iv + cipher.doFinal(text.toByteArray()), Base64.NO_WRAP)
	}

	@JvmName("encryptNullable")
	fun encrypt(text: String?): String? = text?.let { encrypt(it) }

	/** A value that an earlier version stored in plain text comes back as it is; the next write encrypts it. */
	fun decrypt(stored: String): String {
		if (!stored.startsWith(MARK)) return stored
		val bytes = Base64.decode(stored.removePrefix(MARK), Base64.NO_WRAP)
		val parameters = GCMParameterSpec(128, bytes, 0, IV_LENGTH)
		val cipher = Cipher.getInstance("AES/GCM/NoPadding").apply { init(Cipher.DECRYPT_MODE, secretKey(), parameters) }
		return String(cipher.doFinal(bytes, IV_LENGTH, bytes.size - IV_LENGTH))
	}

	private fun secretKey(): SecretKey {
		val keyStore = KeyStore.getInstance("AndroidKeyStore").apply { load(null) }
		(keyStore.getKey(KEY_ALIAS, null) as? SecretKey)?.let { return it }
		val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
		val specification = KeyGenParameterSpec.Builder(KEY_ALIAS, purposes)
			.setBlockModes(KeyProperties.BLOCK_MODE_GCM)
			.setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
			.build()
		return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore")
			.apply { init(specification) }
			.generateKey()
	}
}`;

/** Wraps the stored value and its readers of the same file; the helper and its imports come once. */
export function keystoreFix(context: RuleContext, use: SinkUse): Fix | undefined {
  const { program, document } = context;
  const writer = writerFor(document, program?.module);
  const value = use.values[0];
  const store = keyedStores.get(use.model.id);
  // A set of texts would have to be encrypted one by one.
  const isSet = use.node.kind === 'call' && use.node.name === 'putStringSet';
  if (!program || !writer || !value || store === undefined || isSet) return undefined;
  const isThere = program.scopes.types.has('KeystoreCipher');
  const others = isThere ? [] : foreignReads(context, use, [store]).filter((read) => !read.value.removes);
  const edits: TextEdit[] = [
    writer.insert(value.span.start, 'KeystoreCipher.encrypt('),
    writer.insert(value.span.end, ')'),
    ...[...callsWithSameKey(program, use, keyedReads, [store]), ...readsByKey(program, use)]
      .map(({ span }) => span.end)
      .filter((end) => !context.text({ start: end, end: end + 40 }).startsWith('?.let(KeystoreCipher'))
      .map((end) => writer.insert(end, '?.let(KeystoreCipher::decrypt)')),
  ];
  const own = /^[ \t]*package[ \t]+([\w.]+)/m.exec(document.text)?.[1];
  edits.push(
    ...others.map(({ path, span: { end } }) => ({
      path,
      span: { start: end, end },
      newText: '?.let(KeystoreCipher::decrypt)',
    })),
    ...imported(others, ({ value: { package: reader } }) =>
      own === undefined || reader === own ? undefined : `import ${own}.KeystoreCipher`,
    ),
  );
  if (!isThere) edits.push(...writer.addImports(keystoreImports), writer.append(helper(others.length > 0)));
  return { id: 'encrypt-with-keystore', title: 'Encrypt with a Keystore key', kind: 'suggestion', edits };
}
