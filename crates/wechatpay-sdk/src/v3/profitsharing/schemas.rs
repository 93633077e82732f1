//! The types that operations of `/v3/profitsharing` share: the schemas that the catalogue names.

enumeration! {
    /// 分账接收方类型 · Profit-sharing receiver type
    ReceiverType {
        MERCHANT_ID = "MERCHANT_ID",
        PERSONAL_OPENID = "PERSONAL_OPENID",
        PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
    }
}
