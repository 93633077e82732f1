//! What `POST /v3/ecommerce/profitsharing/orders` has in common with other areas.

enumeration! {
    /// 分账接收方类型
    Type {
        MERCHANT_ID = "MERCHANT_ID",
        PERSONAL_OPENID = "PERSONAL_OPENID",
    }
}
