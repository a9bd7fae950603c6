export function done(user: string, password: string): void {
  console.log([user, password].join(':'));
  console.log('a'.concat(password));
}
