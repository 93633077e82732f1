//! 查询申请单状态-使用业务单号 · Query data change by request number
//!
//! `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`

/// 查询申请单状态-使用业务单号 · Query data change by request number
///
/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 查询申请单状态-使用业务单号 · Query data change by request number
    ///
    /// `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
    ///
    /// 服务商按商户号和业务申请编号查询资料变更申请，返回状态和驳回原因。模式：服务商。
    ///
    /// Queries a merchant data change by merchant ID and request number, and returns its state and reject reason. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchsubjectalterapplyment()
    ///     .merchant()
    ///     .merchant_code("1900006491")
    ///     .out_request_no()
    ///     .out_request_no("1900013511_10000")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4014090667](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    #[doc(alias(
        "查询申请单状态-使用业务单号",
        "Query data change by request number",
        "资料变更",
        "out-request-no",
        "merchant/out-request-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}")
    }
}

/// 查询申请单状态-使用业务单号 · Query data change by request number
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
            /// `APPLYMENT_STATE_EDITTING`: 编辑中 · Being edited
            APPLYMENT_STATE_EDITTING = "APPLYMENT_STATE_EDITTING",
        }
    }

    /// 查询申请单状态-使用业务单号：应答 · Query data change by request number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 · WeChat Pay merchant ID
        pub merchant_code: Option<String>,
        /// 申请单号 · Application number
        pub apply_id: Option<String>,
        /// 业务申请编号 · Business application number
        pub out_request_no: Option<String>,
        /// 申请单状态 · Application status
        pub state: State,
        /// 总体驳回原因 · Overall rejection reason
        pub audit_reject_reason: Option<String>,
        /// 驳回原因详情 · Rejection details
        pub audit_reject_detail: Option<Vec<AuditRejectDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 驳回原因详情 · Rejection details
    #[non_exhaustive]
    pub struct AuditRejectDetail {
        /// 参数名称 · Parameter name
        pub param_name: Option<String>,
        /// 驳回原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => merchant_code: Optional "merchant_code",
            1 => apply_id: Optional "apply_id",
            2 => out_request_no: Optional "out_request_no",
            3 => state: Optional "state",
            4 => audit_reject_reason: Optional "audit_reject_reason",
            5 => audit_reject_detail: Optional "audit_reject_detail",
        }
        AuditRejectDetail {
            0 => param_name: Optional "param_name",
            1 => reject_reason: Optional "reject_reason",
        }
    }
}
