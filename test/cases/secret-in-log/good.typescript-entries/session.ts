interface Session {
  name: string;
  accessToken: string;
}

interface Theme {
  name: string;
  colour: string;
}

export function show(session: Session, theme: Theme, sessions: Map<string, Session>): void {
  console.log(Object.keys(session));
  console.log(Object.entries(session).length);
  console.log(Object.entries(theme));
  for (const key of Object.keys(session)) {
    console.log(key);
  }
  for (const [key] of Object.entries(session)) {
    console.log(key);
  }
  console.log([...sessions.keys()]);
}
