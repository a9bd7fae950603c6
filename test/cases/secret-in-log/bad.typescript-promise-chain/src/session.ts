import * as SecureStore from 'expo-secure-store';

export function show() {
  SecureStore.getItemAsync('session_token')
    .then((value) => value?.trim())
    .then((value) => console.log(value));
}
