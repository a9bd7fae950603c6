interface Session {
  name: string;
  accessToken: string;
}

export function show(session: Session): void {
  console.log(Object.entries(session));
  console.log('session', Object.values(session));
  for (const [key, value] of Object.entries(session)) {
    console.log(`${key}: ${value}`);
  }
  Object.entries(session).forEach(([key, value]) => console.log(key, value));
}
