import AsyncStorage from '@react-native-async-storage/async-storage';

export const login = async (fcmToken: string) => {
  const token = await api.login(email, fcmToken);
  await AsyncStorage.setItem('token', token);
  firebase
    .auth()
    .currentUser.getIdToken()
    .then(token => console.log(token));
  stack.push(token);
};

messaging().onMessage(async message => {
  const token = await readSession();
  console.log(`device token ${message.token} of ${token}`);
});
