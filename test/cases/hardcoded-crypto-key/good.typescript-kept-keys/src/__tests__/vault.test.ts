import AES from 'crypto-js/aes';

it('seals', () => {
  expect(AES.encrypt('note', 'test-key')).toBeDefined();
});
