import type { CodeWriter } from '../../../fixes/writer';
import type { TextEdit } from '../../../finding';
import type { RuleContext } from '../../context';
import type { EmptyTrustManager } from './trust-manager';

/** The platform's own trust manager. No static member: an anonymous class may have none before Java 16. */
const platformTrustManager = `private X509TrustManager platformTrustManager() throws CertificateException {
	try {
		TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		factory.init((KeyStore) null);
		for (TrustManager manager : factory.getTrustManagers()) {
			if (manager instanceof X509TrustManager) return (X509TrustManager) manager;
		}
	} catch (NoSuchAlgorithmException | KeyStoreException error) {
		throw new CertificateException(error);
	}
	throw new CertificateException("The platform has no trust manager");
}`;

const imports = [
  'java.security.KeyStore',
  'java.security.KeyStoreException',
  'java.security.NoSuchAlgorithmException',
  'java.security.cert.CertificateException',
  'javax.net.ssl.TrustManager',
  'javax.net.ssl.TrustManagerFactory',
  'javax.net.ssl.X509TrustManager',
];

/** Hands the question of an empty Java trust manager to the platform's. */
export function delegateInJava(
  context: RuleContext,
  writer: CodeWriter,
  { type, check }: EmptyTrustManager,
): TextEdit[] {
  const names = check.parameters.map(({ name }) => name).join(', ');
  const indentation = writer.indentAt(check.span.start);
  const call = `platformTrustManager().checkServerTrusted(${names});`;
  const head = context.text({ start: check.nameSpan.end, end: check.bodySpan.start });
  const throws = /\)\s*throws\s/.test(head) ? '' : 'throws CertificateException ';
  return [
    writer.replace(check.bodySpan, `${throws}{\n${indentation}${writer.indentUnit}${call}\n${indentation}}`),
    writer.insertLastMember(type, platformTrustManager),
    ...writer.addImports(imports),
  ];
}
