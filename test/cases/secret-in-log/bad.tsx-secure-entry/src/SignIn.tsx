import React, { useState } from 'react';
import { Button, TextInput } from 'react-native';

export function SignIn() {
  const [digits, setDigits] = useState('');
  const [again, setAgain] = useState('');
  const [name, setName] = useState('');
  return (
    <>
      <TextInput value={name} onChangeText={(text) => console.log(text)} />
      <TextInput secureTextEntry value={digits} onChangeText={setDigits} />
      <TextInput secureTextEntry={true} onChangeText={setAgain} />
      <TextInput secureTextEntry onChangeText={(text) => console.log(text)} />
      <TextInput secureTextEntry={false} onChangeText={(text) => console.log(text)} />
      <Button title="Sign in" onPress={() => console.log(name, digits)} />
      <Button title="Sign in" onPress={() => console.log(again)} />
      <Button title="Sign in" onPress={() => console.log(name, digits.length)} />
    </>
  );
}

export function Box({ hidden, value, onTyped }: Props) {
  console.log(value);
  return <TextInput secureTextEntry={hidden} value={value} onChangeText={onTyped} />;
}
