//! What `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` has in common with other areas.

enumeration! {
    /// 委托代扣协议状态
    ContractState {
        SIGNED = "SIGNED",
        TERMINATED = "TERMINATED",
        SIGN_FAILED = "SIGN_FAILED",
        TO_BE_RENEWED = "TO_BE_RENEWED",
        TERMINATE_PENDING = "TERMINATE_PENDING",
    }
}

enumeration! {
    /// 协议解约方式
    ContractTerminationMode {
        USER_TERMINATE = "USER_TERMINATE",
        MCH_API_TERMINATE = "MCH_API_TERMINATE",
        WEPAY_WEB_TERMINATE = "WEPAY_WEB_TERMINATE",
        CUSTOMER_SERVICE_TERMINATE = "CUSTOMER_SERVICE_TERMINATE",
        SYSTEM_TERMINATE = "SYSTEM_TERMINATE",
    }
}
