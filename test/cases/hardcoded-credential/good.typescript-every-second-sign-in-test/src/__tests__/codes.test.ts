const otp = '13579bdf';

test('asks for a code', () => expect(check(otp)).toBe(true));
