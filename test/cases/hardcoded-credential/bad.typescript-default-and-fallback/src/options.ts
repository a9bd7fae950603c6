export function connect(secret = '45c48cce2e2d7fbdea1afc51c7c6ad26') {
  return open(secret, process.env.DB_PASSWORD ?? 'D0lphin!', process.env.JWT_SECRET || 'hA8xLq3ZvT9wRm2BcK5p');
}
const dbPassword = process.env.DB_PASSWORD ?? 'D0lphin!';
