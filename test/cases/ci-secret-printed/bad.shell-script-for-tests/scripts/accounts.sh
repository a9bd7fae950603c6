#!/usr/bin/env bash
PASSWORD="${PASSWORD:-alicewhirlpool}"
echo "$PASSWORD"
