interface Session {
  accessToken: string;
  user: string;
}

interface Profile {
  name: string;
}

export async function load(response: Response) {
  const session = (await response.json()) as Session;
  console.log('loaded', session);
  const profile = (await response.json()) as Profile;
  console.log('loaded', profile);
  const states = ['token', 'password'] as const;
  console.log(states);
}
