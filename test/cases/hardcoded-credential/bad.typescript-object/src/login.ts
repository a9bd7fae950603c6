export const login = {
  user: 'review',
  password: 'Starf1sh',
  accessToken: 'g3KqX7wLz2TvNm5RcP8J',
};
