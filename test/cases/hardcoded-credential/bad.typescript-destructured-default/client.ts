export function client({ clientSecret = '4c8cee25469121adbee6af9d9284b55bbd87702b', retries = 3 }: Options) {
  const { masterKey = 'UQej+hQJ3Lam9s90/0Mo7+RbBri+AUyyIYEhvISPedE=', host: server = 'files.harbor-mail.com' } = options();
  return connect(server, clientSecret, masterKey, retries);
}
