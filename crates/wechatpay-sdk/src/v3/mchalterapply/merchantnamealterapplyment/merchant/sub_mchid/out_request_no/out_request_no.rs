//! 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
//!
//! `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`

/// 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
///
/// `/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
    ///
    /// `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    ///
    /// 服务商按二级商户号和业务申请编号查询简称变更申请，返回状态和驳回原因。模式：服务商。
    ///
    /// Queries a short name change by sub-merchant ID and request number, and returns its state and reject reason. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .merchantnamealterapplyment()
    ///     .merchant()
    ///     .sub_mchid("1900000109")
    ///     .out_request_no()
    ///     .out_request_no("1900013511_10000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016166085](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
    #[doc(alias(
        "查询商户简称申请单状态-使用业务单号和商户号",
        "Query short name change by request number",
        "商户简称变更",
        "out-request-no",
        "merchant/out-request-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}")
    }
}

/// 查询商户简称申请单状态-使用业务单号和商户号 · Query short name change by request number
pub mod get {

    enumeration! {
        /// 申请单状态 · Application status
        State {
            /// `APPLYMENT_STATE_AUDITING`: 审核中 · Under review
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            /// `APPLYMENT_STATE_REJECTED`: 已驳回 · Rejected
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            /// `APPLYMENT_STATE_MODIFING`: 修改中 · Being changed
            APPLYMENT_STATE_MODIFING = "APPLYMENT_STATE_MODIFING",
            /// `APPLYMENT_STATE_FINISHED`: 已完成 · Finished
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            /// `APPLYMENT_STATE_CANCELED`: 已作废 · Cancelled
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 查询商户简称申请单状态-使用业务单号和商户号：应答 · Query short name change by request number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号 · Application number
        pub apply_id: Option<String>,
        /// 业务申请编号 · Business application number
        pub out_request_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 申请单状态 · Application status
        pub state: State,
        /// 总体驳回原因 · Overall rejection reason
        pub audit_reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => apply_id: Optional "apply_id",
            1 => out_request_no: Optional "out_request_no",
            2 => sub_mchid: Optional "sub_mchid",
            3 => state: Optional "state",
            4 => audit_reject_reason: Optional "audit_reject_reason",
        }
    }
}
