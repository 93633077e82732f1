//! What `POST /v3/vehicle/transactions/parking` has in common with other areas.

enumeration! {
    /// 用户是否已还款
    UserRepaid {
        Y = "Y",
        N = "N",
    }
}
