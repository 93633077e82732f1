//! The types that operations of `/v3/profitsharing` share: the schemas that the catalogue names.

enumeration! {
    /// 分账接收方类型 · Profit-sharing receiver type
    ReceiverType {
        /// `MERCHANT_ID`: 商户号 · Merchant ID
        MERCHANT_ID = "MERCHANT_ID",
        /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
        PERSONAL_OPENID = "PERSONAL_OPENID",
        /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
        PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
    }
}
