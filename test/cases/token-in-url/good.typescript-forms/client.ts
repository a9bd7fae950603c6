export function signIn(user: string, password: string) {
  const form = `login=${user}&password=${encodeURIComponent(password)}`;
  return fetch('https://api.harbor.example/login', { method: 'POST', body: form });
}

export function signInToo(user: string, password: string) {
  return fetch('https://api.harbor.example/login', {
    method: 'POST',
    body: `login=${user}&password=${encodeURIComponent(password)}`,
  });
}
