import * as SecureStore from 'expo-secure-store';

it('has its constants', () => {
  expect(SecureStore.ALWAYS).toBe(3);
});
