let awsSecretAccessKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
let clientSecret = "a7Qm2Zx9Kp4WvR8tLc1J-example"
