//! `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`

/// `/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 查询申请单状态-使用业务单号 (partner)
    ///
    /// `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}")
    }
}

/// 查询申请单状态-使用业务单号
pub mod get {

    enumeration! {
        /// 申请单状态
        State {
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            APPLYMENT_STATE_MODIFING = "APPLYMENT_STATE_MODIFING",
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
            APPLYMENT_STATE_EDITTING = "APPLYMENT_STATE_EDITTING",
        }
    }

    /// 查询申请单状态-使用业务单号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号
        pub merchant_code: Option<String>,
        /// 申请单号
        pub apply_id: Option<String>,
        /// 业务申请编号
        pub out_request_no: Option<String>,
        /// 申请单状态
        pub state: State,
        /// 总体驳回原因
        pub audit_reject_reason: Option<String>,
        /// 驳回原因详情
        pub audit_reject_detail: Option<Vec<AuditRejectDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 驳回原因详情
    #[non_exhaustive]
    pub struct AuditRejectDetail {
        /// 参数名称
        pub param_name: Option<String>,
        /// 驳回原因
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
