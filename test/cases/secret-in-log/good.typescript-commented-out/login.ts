export const done = (token: string) => {
  // console.log(token);
  console.log('done');
};
