export function done(token: string): void {
  if (__DEV__) {
    console.log(token);
  }
  __DEV__ && console.log(token);
}
