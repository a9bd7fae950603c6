export function prefill(form: { password?: string }): void {
  if (__DEV__) form.password = process.env.EXPO_PUBLIC_LOGIN_PASSWORD;
}
