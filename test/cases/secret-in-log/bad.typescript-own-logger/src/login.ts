import { logger } from './logger';

export function finished(accessToken: string) {
  logger.note('signed in', { accessToken });
  logger.note('signed in');
}
