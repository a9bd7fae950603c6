import AsyncStorage from '@react-native-async-storage/async-storage';
import { useState } from 'react';

export function LoginScreen() {
  const [password, setPassword] = useState('');
  const submit = async () => {
    await AsyncStorage.setItem('value', password);
  };
  return <Button onPress={submit} onChange={setPassword} />;
}
