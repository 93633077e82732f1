//! What `POST /deposit/orderquery` has in common with other areas.

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
