//! What `GET /v3/edu-papay/user/{openid}/contracts` has in common with other areas.

enumeration! {
    /// 签约状态
    ContractStatus {
        ADD = "ADD",
        DELETE = "DELETE",
    }
}
