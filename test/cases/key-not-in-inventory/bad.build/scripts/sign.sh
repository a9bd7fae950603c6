curl -s -H "Accept: text/plain" --netrc-file "$NETRC" https://api.example.com/sign
sign --token-file "$SIGNING_TOKEN_FILE" --key-name "$STRIPE_KEY_NAME"
deploy "$DEPLOY_API_KEY"
