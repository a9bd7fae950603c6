import Foundation

func prepare(_ request: inout URLRequest) {
    request.setValue("Bearer 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", forHTTPHeaderField: "Authorization")
    request.addValue("sk-ant-api03-ryI5t3XC9lz69wBUDaRi1IxIVoKHC4dQY4wBmp-4Ibo1Tbc_FrHAz0tgCL7eAul0sfSpEl_HGX33X8JZDGHl37lLJOLvgAA", forHTTPHeaderField: "x-api-key")
}
