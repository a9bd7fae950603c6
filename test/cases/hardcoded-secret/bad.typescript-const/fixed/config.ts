export const OPENAI_API_KEY = sessionToken();

/** A short-lived token from your backend. The provider key stays on the server. */
function sessionToken(): string {
  throw new Error('Return the token that your backend issued at sign-in');
}
