//! What `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` has in common with other areas.

enumeration! {
    /// 发票卡券状态
    CardStatus {
        INSERT_ACCEPTED = "INSERT_ACCEPTED",
        INSERTED = "INSERTED",
        DISCARD_ACCEPTED = "DISCARD_ACCEPTED",
        DISCARDED = "DISCARDED",
    }
}
