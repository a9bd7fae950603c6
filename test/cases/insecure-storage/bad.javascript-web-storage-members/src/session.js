export function signIn(token, theme) {
  localStorage.theme = theme;
  localStorage.token = token;
  window.localStorage['token'] = token;
  sessionStorage.authToken = token;
}
