export const list = () =>
  fetch('https://api.harbor-mail.com/list', {
    headers: { Authorization: 'Bearer k5MbV0qLr8ZtW2nXk7PdB4sG', 'X-Api-Key': 'v6ZpW1xKq8JtL3mRc9Nd' },
  });
