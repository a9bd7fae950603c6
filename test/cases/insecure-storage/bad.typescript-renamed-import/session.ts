import Storage from '@react-native-async-storage/async-storage';

export const remember = (jwt: string) => Storage.setItem('value', jwt);
