//! What `POST /v3/platsolution/ecommerce/recharges/apply` has in common with other areas.

enumeration! {
    /// 充值场景
    RechargeScene {
        ECOMMERCE_DEPOSIT = "ECOMMERCE_DEPOSIT",
        ECOMMERCE_PAYMENT = "ECOMMERCE_PAYMENT",
    }
}

enumeration! {
    /// 充值入账账户
    AccountType {
        DEPOSIT = "DEPOSIT",
        OPERATION = "OPERATION",
    }
}

enumeration! {
    /// 可用充值渠道列表
    AvailableRechargeChannels {
        BANK_TRANSFER = "BANK_TRANSFER",
        QR_RECHARGE = "QR_RECHARGE",
        ONLINE_BANK = "ONLINE_BANK",
    }
}
