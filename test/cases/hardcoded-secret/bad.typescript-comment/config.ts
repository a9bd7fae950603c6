// const key = 'sk_live_zX9Eq4ICC4tbgNCdLL7YejJT';
export const key = readKey();
