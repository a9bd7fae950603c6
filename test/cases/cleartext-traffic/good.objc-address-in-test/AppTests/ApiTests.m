static NSString *const kBaseURL = @"http://api.acme.com/";
