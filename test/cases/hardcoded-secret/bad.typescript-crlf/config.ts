export const config = {
  theme: 'dark',
  stripe: 'sk_live_TjE1iaiQmUfvCgluaLvRHKoU',
};
