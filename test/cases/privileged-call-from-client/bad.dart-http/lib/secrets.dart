const razorpayId = String.fromEnvironment('RAZORPAY_ID');
const razorpaySecret = String.fromEnvironment('RAZORPAY_SECRET');
