#!/bin/bash
keytool -genkeypair -keyalg RSA -alias upload -storepass Quay71Harbor -validity 10000 -keystore upload.jks
