function done(answer) {
  const value = answer.token || answer.legacyToken;
  console.log(value);
}
