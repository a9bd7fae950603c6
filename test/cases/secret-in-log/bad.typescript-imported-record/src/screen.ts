import session, { latest } from './session';

export function start(accessTokenIsThere: boolean) {
  console.log(session);
  console.log('latest', latest);
  console.log({ ...session });
  console.table([session]);
  console.log({ session, at: Date.now() });
  console.log(JSON.stringify({ session }));
}
