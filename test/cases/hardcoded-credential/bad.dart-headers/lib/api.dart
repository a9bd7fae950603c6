final headers = {
  'Authorization': 'Bearer x5MbV0qLr8ZtW2nKk7PdB4sG',
  'x-api-key': 'j6ZpW1xKq8VtL3mRc9Nd',
};
