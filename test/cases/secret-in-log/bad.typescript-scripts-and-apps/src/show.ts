export const show = (accessToken: string) => console.log(accessToken);
