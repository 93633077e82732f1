//! What `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}` has in common with other areas.

enumeration! {
    /// 交易状态
    TradeState {
        SUCCESS = "SUCCESS",
        ACCEPTED = "ACCEPTED",
        PAY_FAIL = "PAY_FAIL",
        REFUND = "REFUND",
    }
}
