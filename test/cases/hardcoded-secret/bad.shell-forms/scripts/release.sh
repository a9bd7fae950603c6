#!/bin/sh
# sk_live_MiJI51WbVrk7gN4uHCo28vwh
export STRIPE_KEY="sk_live_Zs2yjPNUxU5a437cW6E5GH6G"
TWILIO_AUTH_TOKEN=a288e17a6f1d3044b94af98c2282e368 ./upload --mail-key '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'
cat > key.txt <<EOF
sk_live_ppwG1JkZm8DqBdGJrqH41Uh4
EOF
