//! `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`

pub mod revoke;

/// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
#[derive(Clone)]
pub struct ApplyId {
    pub(crate) node: crate::chain::Node,
}

impl ApplyId {
    /// `/revoke`
    #[inline]
    pub fn revoke(&self) -> revoke::Revoke {
        revoke::Revoke { node: self.node.clone() }
    }

    /// 查询超管变更申请单状态-使用申请单号 (partner)
    ///
    /// `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchcontactalterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617911)
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/mchalterapply/mchcontactalterapplyment/{apply_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchcontactalterapplyment/{apply_id}")
    }
}

/// 查询超管变更申请单状态-使用申请单号
pub mod get {

    enumeration! {
        /// 申请单状态
        State {
            APPLYMENT_STATE_AUDITING = "APPLYMENT_STATE_AUDITING",
            APPLYMENT_STATE_REJECTED = "APPLYMENT_STATE_REJECTED",
            APPLYMENT_STATE_MODIFING = "APPLYMENT_STATE_MODIFING",
            APPLYMENT_STATE_FINISHED = "APPLYMENT_STATE_FINISHED",
            APPLYMENT_STATE_CANCELED = "APPLYMENT_STATE_CANCELED",
        }
    }

    /// 查询超管变更申请单状态-使用申请单号：应答
    #[non_exhaustive]
    pub struct Response {
        /// 申请单号
        pub apply_id: Option<String>,
        /// 业务申请编号
        pub out_request_no: Option<String>,
        /// 微信支付商户号
        pub merchant_code: Option<String>,
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
            0 => apply_id: Optional "apply_id",
            1 => out_request_no: Optional "out_request_no",
            2 => merchant_code: Optional "merchant_code",
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
