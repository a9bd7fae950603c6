import { ACCESSIBLE } from 'react-native-keychain';

export const choices = [
  { label: 'unlocked', value: ACCESSIBLE.WHEN_UNLOCKED },
  { label: 'first unlock', value: ACCESSIBLE.AFTER_FIRST_UNLOCK },
  { label: 'always', value: ACCESSIBLE.ALWAYS },
];
