export function done(token: string): void {
  if (!__DEV__) console.log(token);
  if (__DEV__) {
    console.log('debug');
  } else {
    console.log(token);
  }
}
