import { login } from './login';

test('keeps who signed in', async () => {
  const password = 'swordfish';
  await login({ user: 'ann', password: '778812' });
  await login({ user: 'ann', password });
  await login({ user: 'ben', password: 'Password1' });
  expect(await login({ user: 'cas', password: 'token1' })).toBe(true);
});
