import analytics from '@react-native-firebase/analytics';

export async function done(sessionToken: string): Promise<void> {
  await analytics().logEvent('login', { sessionToken });
}
