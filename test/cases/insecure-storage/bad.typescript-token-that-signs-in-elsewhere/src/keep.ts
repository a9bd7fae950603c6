import AsyncStorage from '@react-native-async-storage/async-storage';

export async function keep(token: string): Promise<void> {
  await AsyncStorage.setItem('token', token);
}

export async function keepTicket(token: string): Promise<void> {
  await AsyncStorage.setItem('ticket-token', token);
}
