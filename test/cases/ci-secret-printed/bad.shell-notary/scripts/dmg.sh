#!/bin/sh
xcrun notarytool submit app.dmg --wait --apple-id "$DEV_EMAIL" --password "$APP_PASSWORD"
