#!/bin/sh
jarsigner -keystore release.jks -storepass "$STORE_PASSWORD" app.aab upload
jarsigner -storepass:env STORE_PASSWORD -keystore release.jks app.aab upload
apksigner sign --ks-pass env:STORE_PASSWORD --key-pass file:key.txt app.apk
keytool -list -keystore ~/.android/debug.keystore -storepass android
openssl pkcs12 -in dist.p12 -passin env:P12_PASSWORD
security import dist.p12 -P "" -k login.keychain
