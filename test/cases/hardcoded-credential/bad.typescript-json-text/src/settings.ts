export const defaults = '{"host": "api.acme.dev", "clientSecret": "Xw7Rt2Lp9Zk4Vn8Qs3Hb6Jd1"}';
export const escaped = "{\"smtp_password\": \"Thunder9120*4\"}";
export const nested = `
  {"mail": {"api_secret": "Rt5Wq8Zx2Lm7Kp4Vn9Hs3Jb6"}}
`;
export const empty = '{"password": "", "token": null, "tokenType": "Bearer"}';
