/** What files with secrets are called in projects of apps. */
const secretFiles =
  /(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist)[\w.-]+)?|(?:[\w.-]*(?:keystore|key|signing|secrets?|local))\.properties|credentials\.json|[\w.-]*service-?account[\w.-]*\.json|play[\w-]*(?:key|store|api)[\w-]*\.json|\.netrc|\.npmrc|id_rsa|[\w.*-]*\.(?:jks|keystore|p12|pfx|p8|pem|key))$/i;
/** Files that ship with the app: they say much, and keep nothing. */
const publicFiles = /(?:^|\/)(?:google-services[\w-]*\.json|GoogleService-Info[\w-]*\.plist)$/;

/** Whether a path names a file that holds secrets. */
export function secretFile(path: string): { readonly isPublic: boolean } | undefined {
  if (publicFiles.test(path)) return { isPublic: true };
  return secretFiles.test(path) ? { isPublic: false } : undefined;
}
