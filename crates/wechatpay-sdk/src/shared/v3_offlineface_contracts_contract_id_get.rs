//! What `GET /v3/offlineface/contracts/{contract_id}` has in common with other areas.

enumeration! {
    /// 签约状态
    ContractState {
        NOT_CONTRACTED = "NOT_CONTRACTED",
        TERMINATED = "TERMINATED",
        CONTRACTED = "CONTRACTED",
    }
}
