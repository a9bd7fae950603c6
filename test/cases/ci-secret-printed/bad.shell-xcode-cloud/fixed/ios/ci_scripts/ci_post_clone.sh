#!/bin/sh
set +x
echo "token: $HARBOR_API_TOKEN"
if [ -z "$MATCH_PASSWORD" ]; then
  env
fi
