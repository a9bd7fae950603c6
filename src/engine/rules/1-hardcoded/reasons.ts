import type { Role } from '../../document';

/** Who can get at a key, by what the file that holds it is for. */
export const reasons: Record<Role, string> = {
  ships: 'Anyone can unpack the app and use the key: it ships with every copy.',
  test: 'Test code does not ship, but everyone with the repository, and its history, has the key.',
  build: 'Everyone with the repository has the key, and a build can carry it into the app.',
  ci: 'Everyone with the repository, and everyone who can read the build log, has the key.',
  generated: 'Everyone with the repository has the key.',
};
