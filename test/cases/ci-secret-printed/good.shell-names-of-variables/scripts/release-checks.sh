#!/bin/bash
FIELD_GITHUB_TOKEN="GITHUB_TOKEN"
FIELD_UPLOAD_TOKEN='UPLOAD_AUTH_TOKEN'

missing() {
  echo "Please fill in:

> $FIELD_GITHUB_TOKEN={...}
> ${FIELD_UPLOAD_TOKEN}={...}"
}

missing
