export const hook = (accessToken: string) => fetch(`https://api.harbor.example/hook?access_token=${accessToken}`);
