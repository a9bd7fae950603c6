#!/bin/sh
KEYSTORE_PASS=Tr4wler7
jarsigner -keystore release.jks -storepass Tr4wler -keypass 'Tr4wler9' app.aab upload
apksigner sign --ks release.jks --ks-pass pass:Tr4wler app.apk
security unlock-keychain -p Tr4wler ~/Library/Keychains/login.keychain-db
security import dist.p12 -P Tr4wler -k login.keychain
openssl pkcs12 -in dist.p12 -passin pass:Tr4wler -nodes
