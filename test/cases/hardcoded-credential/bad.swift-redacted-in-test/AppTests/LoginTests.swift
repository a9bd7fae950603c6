final class LoginTests {
    let answer = [
        "credentialToken": "blvELQFjdP8q5u6Je0ceTYDChredacted",
        "otherToken": "blvELQFjdP8q5u6Je0ceTYDCh92Kd7xQ"
    ]
}
