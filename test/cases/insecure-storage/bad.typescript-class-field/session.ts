import AsyncStorage from '@react-native-async-storage/async-storage';

export class Session {
  constructor(private readonly accessToken: string) {}

  async save(): Promise<void> {
    const kept = this.accessToken;
    await AsyncStorage.setItem('value', kept);
  }
}
