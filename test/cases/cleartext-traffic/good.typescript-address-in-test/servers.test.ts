const serverUrl = 'http://www.some-server-of-a-test.com';

it('joins paths', () => {
  expect(join(serverUrl, 'users')).toBe('http://www.some-server-of-a-test.com/users');
});
