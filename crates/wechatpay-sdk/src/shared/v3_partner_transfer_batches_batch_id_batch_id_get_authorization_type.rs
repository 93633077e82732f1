//! What `GET /v3/partner-transfer/batches/batch-id/{batch_id}` has in common with other areas.

enumeration! {
    /// 特约商户授权类型
    AuthorizationType {
        INFORMATION_AUTHORIZATION_TYPE = "INFORMATION_AUTHORIZATION_TYPE",
        FUND_AUTHORIZATION_TYPE = "FUND_AUTHORIZATION_TYPE",
        INFORMATION_AND_FUND_AUTHORIZATION_TYPE = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}
