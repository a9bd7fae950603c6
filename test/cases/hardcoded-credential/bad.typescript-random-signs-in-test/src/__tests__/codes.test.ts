const apiKey = 'h7Vq02xLmZr9Tn4KbYw8';

test('asks for a code', () => expect(check(apiKey)).toBe(true));
