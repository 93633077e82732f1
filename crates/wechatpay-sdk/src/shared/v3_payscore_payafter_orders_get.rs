//! What `GET /v3/payscore/payafter-orders` has in common with other areas.

enumeration! {
    /// `State`
    State {
        CREATED = "CREATED",
        USER_ACCEPTED = "USER_ACCEPTED",
        FINISHED = "FINISHED",
        USER_PAID = "USER_PAID",
        REVOKED = "REVOKED",
        EXPIRED = "EXPIRED",
    }
}

enumeration! {
    /// 支付方式
    PayType {
        MCHCHANNELPAYTYPE = "MchChannelPayType",
    }
}
