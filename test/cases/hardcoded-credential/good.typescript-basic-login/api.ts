export const typed = (user: string, password: string) => ({ Authorization: 'Basic ' + btoa(`${user}:${password}`) });
export const sample = { Authorization: 'Basic ' + btoa('user:password') };
export const title = 'Basic ' + translate('plan:monthly price');
