export const bot = 'kPciFadUBAGTC1JHp9cd3rvq-145764419571-123980614517-bxox'.split('').reverse().join('');
