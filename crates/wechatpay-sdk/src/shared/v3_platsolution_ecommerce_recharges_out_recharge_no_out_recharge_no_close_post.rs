//! What `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` has in common with other areas.

enumeration! {
    /// 充值渠道
    RechargeChannel {
        BANK_TRANSFER = "BANK_TRANSFER",
        QR_RECHARGE = "QR_RECHARGE",
        ONLINE_BANK = "ONLINE_BANK",
    }
}

enumeration! {
    /// 网银类型
    OnlineBankType {
        ONLINE_BANK_TYPE_CORPORATE = "ONLINE_BANK_TYPE_CORPORATE",
        ONLINE_BANK_TYPE_PERSONAL = "ONLINE_BANK_TYPE_PERSONAL",
    }
}
