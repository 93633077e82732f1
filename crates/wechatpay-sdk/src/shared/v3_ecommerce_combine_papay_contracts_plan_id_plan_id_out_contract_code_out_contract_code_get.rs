//! What `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` has in common with other areas.

/// 协议解约信息
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式
    pub contract_termination_mode: Option<String>,
    /// 协议解约时间
    pub contract_terminated_time: Option<crate::Time>,
    /// 解约备注
    pub contract_termination_remark: Option<String>,
}

message! {
    ContractTerminateInfo {
        0 => contract_termination_mode: "contract_termination_mode",
        1 => contract_terminated_time: "contract_terminated_time",
        2 => contract_termination_remark: "contract_termination_remark",
    }
}
