//! What `POST /v3/pay/partner/transactions/codepay` has in common with other areas.

enumeration! {
    /// 交易状态
    TradeState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        NOTPAY = "NOTPAY",
        CLOSED = "CLOSED",
        REVOKED = "REVOKED",
        USERPAYING = "USERPAYING",
        PAYERROR = "PAYERROR",
        ACCEPT = "ACCEPT",
    }
}
