const account = { email: 'ada@example.com', password: 'hunter2hunter' };
test('logs in', () => login(account));
