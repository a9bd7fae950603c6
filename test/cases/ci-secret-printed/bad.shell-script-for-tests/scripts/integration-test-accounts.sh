#!/usr/bin/env bash
PASSWORD="${PASSWORD:-alicepassword}"
cat <<EOF
TEST_PASSWORD=$PASSWORD
API_TOKEN=$API_TOKEN
EOF
