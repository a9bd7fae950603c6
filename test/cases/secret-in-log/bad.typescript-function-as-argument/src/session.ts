export function show(session: Session) {
  readPassword(session).then(console.log);
  [session.user, session.accessToken].map(console.log);
  [session.user].map(console.log);
  fetchProfile(session).then(console.log);
}
