#!/bin/sh
set -e
curl -H "X-Access-Token: $ACCESS_TOKEN" https://up.harbor-mail.com
export HARBOR_API_TOKEN="${HARBOR_API_TOKEN:?}"
TOKEN_FILE=./token.txt
API_KEY_ID=7YH4ZK2Q9L
