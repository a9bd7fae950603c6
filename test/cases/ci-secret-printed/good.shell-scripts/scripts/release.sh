#!/usr/bin/env bash
set -euo pipefail
token() { echo "$UPLOAD_TOKEN"; }
curl -H "X-Auth-Token: $(token)" https://up.harbor-mail.com
read -rsp "Password: " PASSWORD
echo
echo "Using the key store $KEYSTORE_PATH with alias $KEY_ALIAS"
(
  echo "storePassword=$STORE_PASSWORD"
) > keystore.properties
for name in STORE KEY; do
  echo "$name=$KEY_PASSWORD"
done > passwords.txt
# echo "$UPLOAD_TOKEN"
echo 'Set $UPLOAD_TOKEN first'
