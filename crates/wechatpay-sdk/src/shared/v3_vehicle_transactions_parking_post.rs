//! What `POST /v3/vehicle/transactions/parking` has in common with other areas.

enumeration! {
    /// 分账标识
    ProfitSharing {
        Y = "Y",
        N = "N",
    }
}
