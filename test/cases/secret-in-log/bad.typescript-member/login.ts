export async function signIn(): Promise<void> {
  const response = await fetch('/login');
  const data = await response.json();
  console.info('answer', data.accessToken);
  console.info(data['refresh_token']);
}
