api.login().then(({ token }) => console.log(token));
