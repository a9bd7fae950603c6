curl -H "X-Api-Key: b4XqL8cKz2wvNm5RfP9J" https://api.harbor-mail.com/
curl "https://api.harbor-mail.com/all?access_token=t4XqL8cKz2wvNm5RbP9J"
