void secure(CFReadStreamRef stream) {
    NSDictionary *settings = @{(id)kCFStreamSSLValidatesCertificateChain : @NO};
    CFReadStreamSetProperty(stream, kCFStreamPropertySSLSettings, (CFDictionaryRef)settings);
}
