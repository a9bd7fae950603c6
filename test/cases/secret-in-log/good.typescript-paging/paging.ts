export const page = (nextToken: string, pageToken: string, author: string, keyboard: string) => {
  console.log(nextToken, pageToken, author, keyboard);
};
