#!/bin/bash
set -x
echo "in $PWD, before $OLDPWD"
node "$PWD/../node_modules/.bin/bundle" --token-file "$TOKEN_FILE"
echo "key starts with ${UPLOAD_TOKEN:0:1}, ${#UPLOAD_TOKEN} signs"
