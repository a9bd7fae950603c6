import AsyncStorage from '@react-native-async-storage/async-storage';
import messaging from '@react-native-firebase/messaging';
import PushNotification from 'react-native-push-notification';

export async function boot(): Promise<void> {
  const token = await messaging().getToken();
  console.log('token', token);
  await AsyncStorage.setItem('token', token);
  const fcmToken = await getToken();
  await AsyncStorage.setItem('device', fcmToken);
}

export const enableFCMNotifications = async () => {
  const device = await getToken();
  await AsyncStorage.setItem('device', device);
};

getToken(messaging, { vapidKey: KEY }).then(token => {
  localStorage.setItem('token', token);
});

PushNotification.configure({
  onRegister: function (token) {
    console.log('got', token);
  },
});

export function show(token: string): void {
  console.log('Expo push token:', token);
  localStorage.setItem('messaging-token', token);
}
