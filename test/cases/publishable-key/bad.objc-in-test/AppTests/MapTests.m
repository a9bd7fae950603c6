static NSString *const kKey = @"AIzaSyCIdZbD7Xf8WDKK8uRdAUutMfRg7Ta1Rcv";
