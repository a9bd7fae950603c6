#!/usr/bin/env bash
PASSWORD="${PASSWORD:-alicepassword}"
echo "$PASSWORD"
