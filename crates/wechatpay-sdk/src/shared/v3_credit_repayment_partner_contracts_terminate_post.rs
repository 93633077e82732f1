//! What `POST /v3/credit-repayment/partner/contracts/terminate` has in common with other areas.

enumeration! {
    /// 协议状态
    ContractState {
        CONTRACT_STATE_INVALID = "CONTRACT_STATE_INVALID",
        CONTRACT_STATE_EFFECTIVE = "CONTRACT_STATE_EFFECTIVE",
        CONTRACT_STATE_TERMINATED = "CONTRACT_STATE_TERMINATED",
    }
}

enumeration! {
    /// 协议解约方式
    ContractTerminatedMode {
        TERMINATION_MODE_INVALID = "TERMINATION_MODE_INVALID",
        TERMINATION_MODE_BY_USER = "TERMINATION_MODE_BY_USER",
        TERMINATION_MODE_BY_MERCHANT = "TERMINATION_MODE_BY_MERCHANT",
        TERMINATION_MODE_BY_CUSTOMER_SERVICE = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
    }
}
