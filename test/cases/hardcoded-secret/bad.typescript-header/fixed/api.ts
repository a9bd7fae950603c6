export async function ask(): Promise<Response> {
  return fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { Authorization: `Bearer ${sessionToken()}`, Accept: 'application/json' },
  });
}

/** A short-lived token from your backend. The provider key stays on the server. */
function sessionToken(): string {
  throw new Error('Return the token that your backend issued at sign-in');
}
