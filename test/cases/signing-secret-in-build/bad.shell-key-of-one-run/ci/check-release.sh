#!/bin/bash
keytool -genkey -keyalg RSA -alias key -keypass HARBORKEY -storepass HARBORKEY -validity 1 -keystore "$KEY_FILE"
echo "storePassword=HARBORKEY" >> android/key.properties
flutter build apk --release
