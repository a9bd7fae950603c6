#!/bin/sh
set -e
export HARBOR_API_TOKEN="${HARBOR_API_TOKEN:?}"
curl -H "X-Access-Token: df16cc1241dd3ec8611a2898b45805bd6d654cfd" https://up.harbor-mail.com
SMTP_PASSWORD='M4nta-Reef!9' ./notify.sh
