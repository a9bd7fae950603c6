import type { Fix, TextEdit } from '../../../finding';
import { outermostType } from '../../../fixes/java';
import { writerFor } from '../../../fixes/writers';
import type { SinkUse } from '../../../flow/sinks';
import type { RuleContext } from '../../context';
import { keyedReads, keyedStores, keystoreImports } from './fix.kotlin';
import { foreignReads } from './foreign-readers';
import { callsWithSameKey } from './readers';

/** The same cipher as Kotlin's, as a nested class: a class of its own beside would be seen by the whole package. */
const helper = `/** Encrypts small secrets with an AES key that never leaves the Android Keystore. */
private static final class KeystoreCipher {
	private static final String KEY_ALIAS = "keystore-cipher";
	private static final String MARK = "ks1:";
	private static final int IV_LENGTH = 12;

	static String encrypt(String text) {
		if (text == null) return null;
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.ENCRYPT_MODE, secretKey());
			byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
			byte[] bytes = Arrays.copyOf(cipher.getIV(), IV_LENGTH + sealed.length);
			System.arraycopy(sealed, 0, bytes, IV_LENGTH, sealed.length);
			return MARK + Base64.encodeToString(bytes, Base64.NO_WRAP);
		} catch (GeneralSecurityException | IOException error) {
			throw new IllegalStateException(error);
		}
	}

	/** A value that an earlier version stored in plain text comes back as it is; the next write encrypts it. */
	static String decrypt(String stored) {
		if (stored == null || !stored.startsWith(MARK)) return stored;
		try {
			byte[] bytes = Base64.decode(stored.substring(MARK.length()), Base64.NO_WRAP);
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.DECRYPT_MODE, secretKey(), new GCMParameterSpec(128, bytes, 0, IV_LENGTH));
			byte[] opened = cipher.doFinal(bytes, IV_LENGTH, bytes.length - IV_LENGTH);
			return new String(opened, StandardCharsets.UTF_8);
		} catch (GeneralSecurityException | IOException error) {
			throw new IllegalStateException(error);
		}
	}

	private static SecretKey secretKey() throws GeneralSecurityException, IOException {
		KeyStore keyStore = KeyStore.getInstance("AndroidKeyStore");
		keyStore.load(null);
		SecretKey known = (SecretKey) keyStore.getKey(KEY_ALIAS, null);
		if (known != null) return known;
		int purposes = KeyProperties.PURPOSE_ENCRYPT | KeyProperties.PURPOSE_DECRYPT;
		KeyGenerator generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore");
		generator.init(new KeyGenParameterSpec.Builder(KEY_ALIAS, purposes)
			.setBlockModes(KeyProperties.BLOCK_MODE_GCM)
			.setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
			.build());
		return generator.generateKey();
	}
}`;

const imports = [
  ...keystoreImports,
  'java.io.IOException',
  'java.nio.charset.StandardCharsets',
  'java.security.GeneralSecurityException',
  'java.util.Arrays',
].sort();

/** Wraps the stored value and its readers of the same file; the helper and its imports come once. */
export function javaKeystoreFix(context: RuleContext, use: SinkUse): Fix | undefined {
  const { program, document } = context;
  const writer = writerFor(document, program?.module);
  const value = use.values[0];
  const type = program && outermostType(program.scopes, use.node);
  const store = keyedStores.get(use.model.id);
  if (!type || !writer || !value || store === undefined || use.node.kind !== 'call') return undefined;
  // Another file would read what only this one can open.
  if (foreignReads(context, use, [store]).some(({ value: { removes } }) => !removes)) return undefined;
  // A set of texts would have to be encrypted one by one.
  if (!['putString', 'encode'].includes(use.node.name) || type.form === 'interface') return undefined;
  const reads = callsWithSameKey(program, use, keyedReads, [store]);
  const edits: TextEdit[] = [
    ...wrapped(value.span, 'encrypt'),
    ...reads
      .filter(({ span }) => !document.text.slice(0, span.start).endsWith('KeystoreCipher.decrypt('))
      .flatMap(({ span }) => wrapped(span, 'decrypt')),
  ];
  if (!program.scopes.types.has('KeystoreCipher'))
    edits.push(...writer.addImports(imports), writer.insertLastMember(type, helper));
  return { id: 'encrypt-with-keystore', title: 'Encrypt with a Keystore key', kind: 'suggestion', edits };

  function wrapped({ start, end }: { start: number; end: number }, by: string): TextEdit[] {
    return writer ? [writer.insert(start, `KeystoreCipher.${by}(`), writer.insert(end, ')')] : [];
  }
}
