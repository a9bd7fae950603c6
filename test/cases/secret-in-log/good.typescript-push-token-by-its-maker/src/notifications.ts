import { createPushToken, registered } from './push';

export function listen(): void {
  registered(async event => {
    const token = createPushToken(event.deviceToken);
    console.log('registered:', token);
    const known = await readFcmToken();
    console.log('known:', known);
  });
  readNotificationToken().then(token => console.log(token));
}
