import { session as screens } from './elsewhere';
import { current, session } from './session';

export function start(accessTokenIsThere: boolean) {
  console.log(current);
  console.log({ ...current });
  console.log(screens);
  console.log(session.userId);
  console.log({ ...session, accessToken: undefined });
  console.log({ user: session.userId, accessTokenIsThere });
}
