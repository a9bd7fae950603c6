export enum ACCESSIBLE {
  WHEN_UNLOCKED = 'AccessibleWhenUnlocked',
  ALWAYS = 'AccessibleAlways',
}

const Refresh = { ALWAYS: 'always', NEVER: 'never' };

export const cache = { keychain: true, refresh: Refresh.ALWAYS };
