import AsyncStorage from '@react-native-async-storage/async-storage';
import React, { useState } from 'react';
import { Button, TextInput } from 'react-native';

export function SignIn() {
  const [digits, setDigits] = useState('');
  return (
    <>
      <TextInput secureTextEntry={true} value={digits} onChangeText={setDigits} />
      <Button title="Keep" onPress={() => AsyncStorage.setItem('d', digits)} />
    </>
  );
}
