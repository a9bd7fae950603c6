import AsyncStorage from '@react-native-async-storage/async-storage';

api.login().then((answer) => {
  if (!answer.token) return;
  void AsyncStorage.setItem('value', answer.token);
});
