import AsyncStorage from '@react-native-async-storage/async-storage';

export const remember = (answer: Answer) => AsyncStorage.setItem('@shop:access_token', answer.value);
