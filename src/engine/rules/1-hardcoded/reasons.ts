import type { Role } from '../../document';
import { isOnServer } from '../../project/servers';
import type { RuleContext } from '../context';

/** What is said of a key by what the file that holds it is for. */
export const reasons: Record<Role, string> = {
  ships: 'Anyone can unpack the app and use the key: it ships with every copy.',
  test: 'Test code does not ship, but everyone with the repository, and its history, has the key.',
  build: 'Everyone with the repository has the key, and a build can carry it into the app.',
  ci: 'Everyone with the repository, and everyone who can read the build log, has the key.',
  generated: 'Everyone with the repository has the key.',
};

/** Whether the context's file is part of a server, and of no app. */
export function isOfServer({ document, project, data }: RuleContext): boolean {
  return document.role === 'ships' && isOnServer(document, project, data.keyNames);
}

/** Who can get at a key that the context's file holds. */
export function whoHasKey(context: RuleContext): string {
  return isOfServer(context)
    ? 'It is a server’s, but everyone with the repository, and its history, has the key.'
    : reasons[context.document.role];
}
