import AsyncStorage from '@react-native-async-storage/async-storage';

export async function started(user: User, answer: LoginResponse) {
  const session: Record<string, string> = {};
  session.user = user.name;
  session.a = answer.accessToken;
  await AsyncStorage.setItem('session', JSON.stringify(session));
}

export async function named(user: User) {
  const session: Record<string, string> = {};
  session.user = user.name;
  await AsyncStorage.setItem('session', JSON.stringify(session));
}
