export const load = (token: string) =>
  fetch('/api', { credentials: 'include', headers: { Authorization: `Bearer ${token}` } });
export const other = () => fetch('/api', { credentials: 'same-origin' });
export const schema = { password: 'string', token: 'required', secret: 'boolean' };
export const input = { type: 'password', autoComplete: 'current-password', secureTextEntry: true };
